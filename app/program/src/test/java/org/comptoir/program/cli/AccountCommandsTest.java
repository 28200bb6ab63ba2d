package org.comptoir.program.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.open.Program;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From a purchase on account to the letters that ask for it.
class AccountCommandsTest {

    private static final SignedInStaff OWNER = SignedInStaff.commandLine("owner");

    @TempDir
    static Path home;

    private static CommandShop shop;
    private static String number = "";

    @BeforeAll
    static void buyOnAccount() throws IOException {
        shop = CommandShop.create(home);
        number = shop.lefevre();
        shop.run("customers", "credit", number, "--limit", "50.00");
        for (var bought : List.of("TEAx2", "MUG")) {
            var sale = shop.run("sell", "--article", bought, "--customer", number, "--tender", "account", "--json");
            assertThat(sale.code()).as(sale.err()).isZero();
        }
        assertThat(shop.run("sell", "--pay-account", "5.00", "--customer", number, "--tender", "transfer")
                        .code())
                .isZero();
    }

    @Test
    void listsAndShowsWhatIsOpen() throws IOException {
        var list = shop.run("accounts", "list", "--json").json();
        assertThat(list).hasSize(1);
        assertThat(list.get(0).get("owed").decimalValue()).isEqualByComparingTo("16.00");
        assertThat(list.get(0).get("notdue").decimalValue()).isEqualByComparingTo("16.00");
        assertThat(list.get(0).get("overdueSince").isNull()).isTrue();
        for (var name : List.of("accounts.pdf", "accounts.xlsx", "accounts.csv")) {
            var file = home.resolve(name);
            assertThat(shop.run("accounts", "list", "--file", file.toString()).code())
                    .isZero();
            assertThat(file).isNotEmptyFile();
        }
        assertThat(text(Files.readAllBytes(home.resolve("accounts.pdf")))).contains("16.00", "Lefèvre");

        var shown = shop.run("accounts", "show", number, "--term", "45 eom", "--json")
                .json();
        assertThat(shown.get("term").asText()).isEqualTo("45 eom");
        assertThat(shown.get("items")).hasSize(2);
        assertThat(shown.get("items").get(0).get("open").decimalValue()).isEqualByComparingTo("4.00");
        assertThat(shop.run("accounts", "show", number, "--term", "61", "--json")
                        .problem()
                        .get("error")
                        .asText())
                .isEqualTo("term");
        var held = shop.run("accounts", "show", number, "--hold", "disputed", "--term", "shop", "--json")
                .json();
        assertThat(held.get("hold").asText()).isEqualTo("disputed");
        assertThat(shop.run("accounts", "show", number, "--hold", "none").code())
                .isZero();
        assertThat(shop.run("accounts", "remind").out()).contains("Nobody");
        var other = shop.run("customers", "find", "rossi", "--json")
                .json()
                .get(0)
                .get("number")
                .asText();
        assertThat(shop.run("accounts", "remind", "--undo", other, "--json")
                        .problem()
                        .get("error")
                        .asText())
                .isEqualTo("no-reminder");
    }

    @Test
    void writesAStatement() throws IOException {
        var file = home.resolve("statement.pdf");

        var written = shop.run("accounts", "statement", "--to", file.toString(), "--json");

        assertThat(written.code()).as(written.err()).isZero();
        assertThat(written.json().get("statements").asInt()).isEqualTo(1);
        assertThat(text(Files.readAllBytes(file)))
                .contains("Statement of account", "Payment A-000003", "€16.00", "Still to be paid", "Élodie");
    }

    @Test
    void setsWhenToRemind() {
        var rules =
                shop.run("accounts", "rules", "--days-late", "3", "--interest", "12.15", "--minimum", "5.00", "--json");

        assertThat(rules.json().get("daysLate").asInt()).isEqualTo(3);
        assertThat(shop.run("accounts", "rules").out()).contains("12.15", "€5.00");
        assertThat(shop.run("accounts", "rules", "--interest", "31", "--json")
                        .problem()
                        .get("error")
                        .asText())
                .isEqualTo("rules");
        shop.run("accounts", "rules", "--interest", "none");
    }

    @Test
    void remindsInThreeLettersUntilItIsPaid() {
        var texts = new ArrayList<String>();
        for (var days : List.of(40, 60, 80, 100)) {
            later(days, open -> {
                var reminders = open.customerFile().reminders();
                var due = reminders.due(OWNER);
                if (!due.isEmpty()) {
                    var out = new ByteArrayOutputStream();
                    new DocumentPrinter(open, Program.onPaper()).customers().reminders(due, out);
                    texts.add(text(out.toByteArray()));
                    assertThat(reminders.remind(OWNER, due)).hasSize(1);
                }
                var since = open.customerFile().debtors().all(OWNER).getFirst().overdueSince();
                assertThat(since)
                        .isEqualTo(LocalDate.now(ZoneId.systemDefault()).plusDays(30));
            });
        }

        assertThat(texts).hasSize(3);
        assertThat(texts.get(0)).contains("A reminder", "slipped your mind", "€16.00", "10 days late");
        assertThat(texts.get(1))
                .contains("Second reminder", "within eight days")
                .doesNotContain("Code civil");
        assertThat(texts.get(2)).contains("formal notice").containsAnyOf("Code civil", "codice civile");
        assertThat(texts.get(2)).as("no fee of a private person").doesNotContain("€40");
    }

    private static void later(int days, Consumer<OpenShop> use) {
        try (var open = OpenShop.open(shop.folder(), Clock.offset(Clock.systemUTC(), Duration.ofDays(days)))) {
            use.accept(open);
        }
    }

    private static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
