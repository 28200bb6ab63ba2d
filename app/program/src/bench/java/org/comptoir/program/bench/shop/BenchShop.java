package org.comptoir.program.bench.shop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.registry.RegisterResult;
import org.comptoir.pos.till.registry.Till;
import org.comptoir.program.cli.runtime.SignInFile;
import org.comptoir.program.simulation.SampleArticles;
import org.comptoir.shop.open.OpenShop;

/// The shops used for measuring, created once beforehand.
public final class BenchShop {

    public static final int ARTICLES = 50_000;
    public static final SignedInStaff BY = SignedInStaff.commandLine("bench");

    private static final String FOLDER = "comptoir.bench";

    private BenchShop() {}

    /// The option that tells a measuring process where the shops are.
    public static String folderOption(Path work) {
        return "-D" + FOLDER + "=" + work;
    }

    /// The folder of the shop with this many customers.
    public static Path folder(int customers) {
        return folder(work(), customers);
    }

    /// A folder a measuring process may write to.
    public static Path work() {
        return Path.of(System.getProperty(FOLDER, ""));
    }

    public static Path folder(Path work, int customers) {
        return work.resolve("shop-" + customers);
    }

    /// Creates a shop on the embedded engine, including its search index.
    public static void make(Path folder, int articles, int customers) {
        try (var shop = OpenShop.open(folder, Clock.systemUTC())) {
            SampleArticles.create(shop, Language.FRENCH);
            fill(shop, url(folder), articles, customers);
            shop.customerFile().search().prepare(read -> {});
            signIn(shop);
        }
    }

    /// So that commands need not try the PIN of the training shop, which takes longer than most of them.
    private static void signIn(OpenShop shop) {
        var owner = shop.staff().active().getFirst();
        var person = new SignedInStaff(owner.id(), owner.name(), owner.role());
        new SignInFile(shop.folder().root()).write(shop.tokens().signIn(person, Duration.ofDays(1)));
    }

    /// Fills a new shop with articles and customers.
    public static void fill(OpenShop shop, String url, int articles, int customers) {
        try (var connection = connect(url)) {
            RawArticles.insert(connection, articles);
            RawCustomers.insert(connection, 0, customers);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        shop.database().refreshStatistics();
    }

    public static OpenShop open(int customers) {
        return OpenShop.open(folder(customers), Clock.systemUTC());
    }

    /// Another till of the shop, such as one at which a baseline sells.
    public static Till till(OpenShop shop, String name) {
        return switch (shop.tills().registerSimulated(name, BY.name())) {
            case RegisterResult.Registered(var till) -> till;
            case RegisterResult.NameTaken(var till) -> till;
            case RegisterResult refused -> throw new IllegalStateException("no till: " + refused);
        };
    }

    /// A second connection to the database of a shop that is open in this process.
    public static Connection connect(String url) {
        try {
            var connection = DriverManager.getConnection(url);
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String url(Path folder) {
        return "jdbc:derby:" + folder.resolve("database");
    }

    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
