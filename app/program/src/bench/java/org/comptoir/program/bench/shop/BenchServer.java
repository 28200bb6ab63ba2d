package org.comptoir.program.bench.shop;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.comptoir.pos.database.location.SavedLocation;
import org.comptoir.pos.text.Language;
import org.comptoir.program.simulation.SampleArticles;
import org.comptoir.shop.open.OpenShop;

/// A PostgreSQL server with a shop. Commits are durable, unlike on the server used for tests.
public record BenchServer(EmbeddedPostgres postgres, OpenShop shop, String url) {

    private static final int CUSTOMERS = 1_000;

    public static BenchServer start() {
        try {
            var postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .start();
            var url = postgres.getJdbcUrl("postgres", "postgres");
            var folder =
                    BenchShop.work().resolve("server-" + ProcessHandle.current().pid());
            var shop = OpenShop.openOnServer(folder, SavedLocation.server(url, ""), Clock.systemUTC());
            SampleArticles.create(shop, Language.FRENCH);
            BenchShop.fill(shop, url, BenchShop.ARTICLES, CUSTOMERS);
            return new BenchServer(postgres, shop, url);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
