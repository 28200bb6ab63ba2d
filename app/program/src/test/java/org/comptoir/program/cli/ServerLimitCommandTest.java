package org.comptoir.program.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.TreeSet;
import org.comptoir.pos.database.TestDatabases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A shop on a server whose program works under an account of its own.
class ServerLimitCommandTest {

    private static final String PASSWORD = "a password of till four";

    /// Of which the program may delete rows: what it keeps for a while, and what people edit as a list.
    private static final String[] FREE = {
        "agenda_task",
        "appointment",
        "appointment_participant",
        "article_barcode",
        "catalogue_change",
        "category",
        "command_token",
        "counter",
        "customer_address",
        "customer_change",
        "customer_company",
        "customer_distinct",
        "customer_document",
        "customer_email",
        "customer_extra",
        "customer_field",
        "customer_import",
        "customer_note",
        "customer_phone",
        "customer_photo",
        "customer_relation",
        "customer_tag",
        "customer_value",
        "dav_collection",
        "dav_link",
        "document_content",
        "document_version",
        "email_job",
        "field_choice",
        "household",
        "household_member",
        "import_origin",
        "letter_template",
        "lottery_code",
        "loyalty_rule",
        "loyalty_scheme",
        "mailing_recipient",
        "mailing_run",
        "merged_customer",
        "open_ticket",
        "paper_design",
        "segment",
        "segment_criterion",
        "setting",
        "shop_move",
        "shop_picture",
        "supplier"
    };

    @TempDir
    Path home;

    @Test
    void sellsClosesReturnsImportsBacksUpAndMovesBack() throws Exception {
        var shop = CommandShop.create(home);
        var server = TestDatabases.newServerDatabase().url();
        var account = "till" + System.nanoTime();
        assertThat(shop.run("move", "--to", server, "--account", account).err()).contains("--new-account");

        var moved = TypedInput.line(
                PASSWORD, () -> shop.run("move", "--to", server, "--account", account, "--new-account"));

        assertThat(moved.code()).as(moved.err()).isZero();
        assertThat(moved.out()).contains("works as " + account);
        work(shop);
        assertEveryTableIsDecided(server, account);
        var back = shop.run("move", "--to", "folder");
        assertThat(back.code()).as(back.err()).isZero();
        assertDone(shop.run("sales", "show", "2"));
        assertDone(shop.run("journal", "verify"));
    }

    @Test
    void limitsAShopThatIsOnTheServerAlready() throws Exception {
        var shop = CommandShop.create(home);
        var server = TestDatabases.newServerDatabase().url();
        var account = "till" + System.nanoTime();
        assertThat(shop.run("server", "limit", "--account", account).err()).contains("in its folder");
        assertThat(shop.run("move", "--to", server).out()).contains("comptoir server limit");
        assertThat(shop.run("server", "limit", "--account", "Till 1").err()).contains("small letters");

        var limited =
                TypedInput.line(PASSWORD, () -> shop.run("server", "limit", "--account", account, "--new-account"));

        assertThat(limited.code()).as(limited.err()).isZero();
        work(shop);
        assertThat(shop.run("server", "limit", "--account", account).err()).contains("--owner postgres");
        assertDone(shop.run("server", "limit", "--account", account, "--owner", "postgres"));
        assertDone(shop.run("server", "upgrade", "--owner", "postgres"));
        assertDone(shop.run("journal", "verify"));
    }

    private void work(CommandShop shop) throws IOException {
        assertDone(shop.run("sell", "--article", "TEA", "--customer", shop.lefevre(), "--tender", "cash:4.50"));
        assertDone(shop.run("sell", "--gift-voucher", "20.00", "--tender", "card:20.00"));
        assertDone(shop.run("day", "close", "--counted", "4.50", "--reason", "as counted"));
        assertDone(shop.run("customers", "import", home.resolve("people.vcf").toString()));
        assertDone(shop.run("articles", "import", home.resolve("articles.csv").toString()));
        assertDone(shop.run("customers", "export", home.resolve("out.vcf").toString()));
        var backup = home.resolve("backup.zip");
        assertDone(shop.run("backup", backup.toString(), "--overwrite"));
        assertDone(shop.run(
                "restore", backup.toString(), "--to", home.resolve("restored").toString()));
        assertDone(shop.run("journal", "verify"));
    }

    private static void assertDone(CommandRun run) {
        assertThat(run.code()).as(run.out() + run.err()).isZero();
    }

    /// A new table is either one of those that keep what was written, or is named above.
    private static void assertEveryTableIsDecided(String server, String account) throws SQLException {
        var free = new TreeSet<String>();
        try (var connection = DriverManager.getConnection(server);
                var select = connection.prepareStatement(
                        "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace"
                                + " and has_table_privilege(?, oid, 'DELETE')")) {
            select.setString(1, account);
            var rows = select.executeQuery();
            while (rows.next()) {
                free.add(rows.getString(1));
            }
        }
        assertThat(free).containsExactly(FREE);
    }
}
