package org.comptoir.pos.journal.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.pos.journal.trail.CoveredShop.OWNER;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.database.Schema;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.journal.Chain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// A shop that was there before its tables were covered.
@ParameterizedClass
@EnumSource(TestEngine.class)
class TrailBaselineTest {

    private static final int ARTICLES = 450;

    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private CoveredShop shop;

    @BeforeEach
    void makeAShopOfBefore() {
        shop = CoveredShop.of(TestDatabases.empty(engine, new Schema("pos")), folder);
        shop.sql("insert into tax_rate (code, rate_bp, label, active, version) values ('N', 2000, '', true, 0)");
        // In one statement: each text of its own is compiled by the embedded engine.
        shop.sql("insert into article (id, code, name, variant, tax_code, price_cents, sold_by, picture,"
                + " supplier_reference, active, version) values "
                + IntStream.rangeClosed(1, ARTICLES)
                        .mapToObj(i -> "(%d, 'OLD%d', 'Old', '', 'N', %d, 'PIECE', '', '', true, 0)".formatted(i, i, i))
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void coversWhatIsThereInAFewEntries() {
        shop.takeBaseline();

        assertThat(shop.findings()).isEmpty();
        assertThat(shop.journal.latest(Chain.EVENTS, 100))
                .filteredOn(entry -> entry.kind().equals("baseline"))
                .as("one for the rate and three for the articles")
                .hasSize(4);
    }

    @Test
    void ofTillsComesBeforeTheFirstMachineTakesOneOver() {
        var database = TestDatabases.empty(engine, new Schema("pos"));
        database.run(session -> session.createNativeMutationQuery(
                        "insert into till (id, name, name_key, state, machine, registered_by)"
                                + " values ('A', 'Caisse', 'caisse', 'ACTIVE', '', '')")
                .executeUpdate());
        var upgraded = CoveredShop.of(database, folder);

        upgraded.takeBaseline();

        assertThat(upgraded.findings()).isEmpty();
        upgraded.sql("update till set name = 'Autre' where id = 'A'");
        assertThat(upgraded.findings())
                .containsExactly(
                        new Finding.ColumnChanged("till", "A", "name", "Caisse", "Autre", CoveredShop.CLOCK.instant()));
    }

    @Test
    void isTakenOnce() {
        shop.takeBaseline();
        var entries = shop.journal.latest(Chain.EVENTS, 100);

        shop.takeBaseline();

        assertThat(shop.journal.latest(Chain.EVENTS, 100)).isEqualTo(entries);
    }

    @Test
    void vouchesForRowsThatNobodyChangedSince() {
        shop.takeBaseline();

        shop.sql("update article set price_cents = 1 where code = 'OLD300'");

        assertThat(shop.findings())
                .containsExactly(new Finding.ColumnChanged(
                        "article", "OLD300", "price_cents", "300", "1", CoveredShop.CLOCK.instant()));
    }

    @Test
    void givesWayToWhatIsChangedLater() {
        shop.takeBaseline();
        var old = shop.catalogue.byCode("OLD7").orElseThrow();

        shop.catalogue.save(OWNER, old.id(), old.version(), CoveredShop.draft("OLD7", "99.00"));

        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void takenAgainToHideAChangeIsToldAndHidesNothing() {
        shop.takeBaseline();
        shop.sql("update article set price_cents = 1 where code = 'OLD300'");
        shop.sql("delete from audit_trail where name = 'article'");

        shop.takeBaseline();

        assertThat(shop.findings())
                .containsExactly(
                        new Finding.ColumnChanged(
                                "article", "OLD300", "price_cents", "300", "1", CoveredShop.CLOCK.instant()),
                        new Finding.BaselineRepeated("article", CoveredShop.CLOCK.instant()));
    }

    @Test
    void takenAfterChangesToHideThemIsToldAndHidesNothing() {
        shop.sql("delete from article");
        shop.takeBaseline();
        shop.saved("LAMP", "10.00");
        shop.sql("update article set price_cents = 1 where code = 'LAMP'");
        shop.sql("delete from audit_trail where name = 'article'");

        shop.takeBaseline();

        assertThat(shop.findings())
                .containsExactly(
                        new Finding.ColumnChanged(
                                "article", "LAMP", "price_cents", "1000", "1", CoveredShop.CLOCK.instant()),
                        new Finding.BaselineRepeated("article", CoveredShop.CLOCK.instant()));
    }
}
