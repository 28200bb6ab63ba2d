package org.comptoir.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every command on one real shop, as another program would call it.
class CommandLineTest {

    private static final String ARTICLES = """
            code,name,price,tax,barcode,stock
            TEA,Green tea,4.50,R,3760000000017,40
            RET,Alteration,,N,,
            MUG,Mug with a very small bee,12.00,N,,10
            BAD,Bad price,many,N,,1
            """;
    private static final String CUSTOMERS = """
            BEGIN:VCARD
            VERSION:3.0
            N:Lefèvre;Élodie;;;
            FN:Élodie Lefèvre
            TEL:06 39 98 12 34
            EMAIL:elodie@example.org
            ADR:;;3 rue des Lilas;Sète;;34200;France
            END:VCARD
            BEGIN:VCARD
            VERSION:3.0
            N:Rossi;Marco;;;
            FN:Marco Rossi
            ADR:;;Via Roma 1;Torino;;10121;Italia
            END:VCARD
            """;

    @TempDir
    static Path home;

    private static Path shop;

    @BeforeAll
    static void foundAShop() throws IOException {
        shop = home.resolve("shop");
        var founded = run("init", "--name", "Chez Nous", "--country", "FR", "--language", "en", "--json");
        assertThat(founded.code()).as(founded.err()).isZero();
        assertThat(founded.json().get("pin").asText()).matches("\\d{4}");
        var articles = Files.writeString(home.resolve("articles.csv"), ARTICLES);
        var imported = run("articles", "import", articles.toString(), "--json").json();
        assertThat(imported.get("new").asInt()).isEqualTo(3);
        assertThat(imported.get("refused").get(0).get("row").asInt()).isEqualTo(5);
        var customers = Files.writeString(home.resolve("people.vcf"), CUSTOMERS.replace("\n", "\r\n"));
        var people = run("customers", "import", customers.toString(), "--json").json();
        assertThat(people.get("new").asInt()).isEqualTo(2);
    }

    private static CommandRun run(String... words) {
        return CommandRun.of(shop, words);
    }

    private static String lefevre() {
        return run("customers", "find", "lefevre", "--json")
                .json()
                .get(0)
                .get("number")
                .asText();
    }

    @Test
    void importsTheSameFileOnce() {
        var again = run(
                        "customers",
                        "import",
                        home.resolve("people.vcf").toString(),
                        "--rehearse",
                        "--rejects",
                        home.resolve("rejects.vcf").toString(),
                        "--json")
                .json();
        assertThat(again.get("new").asInt()).isZero();
        assertThat(again.get("same").asInt()).isEqualTo(2);
        assertThat(again.get("doubtful").asInt()).isZero();
        assertThat(again.get("refused").isArray()).isTrue();
        assertThat(home.resolve("rejects.vcf")).exists();
    }

    @Test
    void sellsToACustomerOnceForOneRequest() {
        var number = lefevre();
        var before = teas();
        var first = sell(number);
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.json().get("total").decimalValue()).isEqualByComparingTo("21.00");
        assertThat(first.json().get("change").decimalValue()).isEqualByComparingTo("9.00");
        var again = sell(number);
        assertThat(again.json().get("again").asBoolean()).isTrue();
        assertThat(again.json().get("number")).isEqualTo(first.json().get("number"));

        var record = run("customers", "show", number, "--json").json();
        assertThat(record.get("points").asInt()).isPositive();
        assertThat(record.get("timeline").findValuesAsText("kind")).contains("purchase");
        assertThat(record.get("phones").get(0).toString()).contains("39 98 12 34");
        assertThat(teas()).isEqualTo(before - 2);
    }

    /// How many are there, by barcode.
    private static int teas() {
        return run("articles", "show", "3760000000017", "--json")
                .json()
                .get("stock")
                .intValue();
    }

    private static CommandRun sell(String customer) {
        return run(
                "sell",
                "--customer",
                customer,
                "--article",
                "TEAx2",
                "--article",
                "MUG",
                "--tender",
                "cash:30.00",
                "--request",
                "my-first-sale",
                "--json");
    }

    @Test
    void spendsAVoucherInParts() {
        var sold = run("sell", "--gift-voucher", "10.00", "--tender", "card", "--json");
        var code = sold.json().get("vouchersSold").get(0).asText();
        assertThat(run("sell", "--article", "TEA", "--tender", "voucher:" + code)
                        .code())
                .isZero();
        var rest = run("sell", "--article", "MUG", "--tender", "voucher:" + code, "--tender", "cash:20.00", "--json");
        assertThat(rest.json().get("tenders").get(0).get("amount").decimalValue())
                .isEqualByComparingTo("5.50");
        var spent = run("sell", "--article", "TEA", "--tender", "voucher:" + code);
        assertThat(spent.code()).isOne();
        assertThat(spent.err()).contains("already been spent");
        assertThat(run("sell", "--article", "TEA", "--tender", "voucher:NONSENSE")
                        .code())
                .isOne();
    }

    @Test
    void refusesInWords() {
        assertThat(run("sell", "--article", "NOPE", "--tender", "card").err()).contains("NOPE");
        assertThat(run("sell", "--article", "TEA", "--tender", "cash:1.00").err())
                .contains("still to be paid");
        assertThat(run("sell", "--article", "TEAx999999999", "--tender", "card").code())
                .isOne();
        assertThat(run("sell", "--article", "TEA", "--tender", "shells:3").code())
                .isOne();
        assertThat(run("customers", "show", "99999").code()).isOne();
        assertThat(run("sales", "show", "99999").err()).contains("99999");
        assertThat(run("customers", "import", "/nowhere.vcf").code()).isOne();
        assertThat(run("init", "--name", "Two", "--country", "IT", "--language", "it")
                        .code())
                .isOne();
    }

    @Test
    void tellsWrongUsageApart() {
        assertThat(run("sell").code()).isEqualTo(2);
        assertThat(run("sales").code()).isEqualTo(2);
        assertThat(run("day", "close", "--counted", "12,50").code()).isEqualTo(2);
        var unknown = run("customers", "find", "x", "--frobnicate");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("--frobnicate");
        assertThat(run("init", "--name", "X", "--country", "US", "--language", "en")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void listsSalesInFourColumns() {
        run("sell", "--article", "TEA", "--tender", "card");
        var lines = run("sales", "list").out().lines().toList();
        assertThat(lines).isNotEmpty().allMatch(line -> line.split("\t").length == 4);
        var json = run("sales", "list", "--from", "2020-01-01", "--json").json();
        assertThat(json.get(0).get("head").asText()).isEqualTo(lines.getFirst().split("\t")[3]);
        assertThat(run("sales", "show", "1", "--json").json().get("lines").size())
                .isPositive();
    }

    @Test
    void takesCustomersAndArticlesOut() throws IOException {
        for (var name : List.of("out.csv", "out.xlsx", "out.vcf")) {
            var file = home.resolve(name);
            assertThat(run("customers", "export", file.toString()).code()).isZero();
            assertThat(Files.size(file)).isPositive();
        }
        assertThat(Files.readString(home.resolve("out.vcf"))).contains("Lefèvre");
        assertThat(run("articles", "export", home.resolve("a.csv").toString()).code())
                .isZero();
        assertThat(Files.readString(home.resolve("a.csv"))).contains("Green tea");
        assertThat(run("customers", "export", home.resolve("out.doc").toString())
                        .code())
                .isOne();
        assertThat(run("customers", "export", home.resolve("x.csv").toString(), "--segment", "none")
                        .code())
                .isOne();
    }

    @Test
    void printsEveryPaper() throws IOException {
        run("sell", "--customer", lefevre(), "--article", "TEA", "--tender", "card");
        var text = Files.writeString(home.resolve("letter.txt"), "{{salutation}}\n\nCome and see us.");
        printed("receipt", "1");
        printed("labels", "--sheet", "3474", "--first", "5");
        printed("letters", "--text", text.toString(), "--voucher", "5.00");
        printed("vouchers", "--series", "Spring", "--count", "4", "--face", "10.00");
        printed("loyalty-list");
        assertThat(run("print", "labels", "--sheet", "L9", "--to", "x.pdf").err())
                .contains("L7160");
    }

    private static void printed(String... words) throws IOException {
        var file = home.resolve(words[0] + ".pdf");
        var all = new java.util.ArrayList<>(List.of("print"));
        all.addAll(List.of(words));
        all.addAll(List.of("--to", file.toString()));
        var run = run(all.toArray(String[]::new));
        assertThat(run.code()).as(String.join(" ", words) + run.err()).isZero();
        assertThat(Files.readAllBytes(file)).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void closesVerifiesAndRestores() {
        assertThat(run("day", "close", "--counted", "100.00", "--json")
                        .json()
                        .get("difference")
                        .isNumber())
                .isTrue();
        assertThat(run("journal", "verify", "--json").json().get("sound").asBoolean())
                .isTrue();
        var backup = home.resolve("backup.zip");
        assertThat(run("backup", backup.toString()).code()).isZero();
        var other = home.resolve("restored");
        assertThat(CommandRun.ofAll(List.of("restore", backup.toString(), "--to", other.toString()))
                        .code())
                .isZero();
        assertThat(CommandRun.of(other, "sales", "list").out())
                .isEqualTo(run("sales", "list").out());
        assertThat(CommandRun.ofAll(List.of("restore", backup.toString(), "--to", other.toString()))
                        .code())
                .isOne();
    }

    @Test
    void saysWhoHoldsTheShop() {
        try (var held = org.comptoir.pos.database.ShopFolder.hold(shop, java.time.Clock.systemUTC())) {
            assertThat(held.root()).isEqualTo(shop.toAbsolutePath());
            var second = run("sales", "list");
            assertThat(second.code()).isEqualTo(3);
            assertThat(second.err()).contains("already open");
        }
    }

    @Test
    void saysWhereTheMachineDoesNotLetIt() throws IOException {
        var blocked = Files.writeString(home.resolve("blocked"), "a file, no folder");
        assertThat(run("customers", "export", blocked.resolve("x.csv").toString())
                        .code())
                .isEqualTo(3);
        assertThat(CommandRun.of(blocked, "simulate", "--sales", "1").code()).isEqualTo(3);
    }

    @Test
    void makesNoShopWhereNobodyAskedForOne() {
        var nowhere = home.resolve("nowhere");
        assertThat(CommandRun.of(nowhere, "customers", "find", "x").code()).isOne();
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void helpsAndNamesItsVersion() {
        assertThat(CommandRun.ofAll(List.of("--version")).out()).startsWith("Comptoir ");
        assertThat(CommandRun.ofAll(List.of("--help")).out()).contains("customers", "simulate", "--data");
        assertThat(CommandRun.ofAll(List.of("customers", "import", "--help")).out())
                .contains("--rehearse", "--json");
    }

    @Test
    void sellsAtAPriceThatWasTyped() {
        assertThat(run("sell", "--article", "RET", "--tender", "card").err()).contains("RET@12.50");
        var sold = run("sell", "--article", "RETx2@12.50", "--tender", "card", "--json");
        assertThat(sold.json().get("total").decimalValue()).isEqualByComparingTo("25.00");
    }

    @Test
    void sellsByThePieceInWholeNumbersOnly() {
        assertThat(run("sell", "--article", "TEAx0.5", "--tender", "card").err())
                .contains("by the piece");
    }

    @Test
    void countsEachReceiptThatIsPrintedAgain() {
        var sale = run("sell", "--article", "TEA", "--tender", "card", "--json")
                .json()
                .get("number")
                .asText();
        var file = home.resolve("again.pdf").toString();
        var first = run("print", "receipt", sale, "--to", file, "--json").json();
        var second = run("print", "receipt", sale, "--to", file, "--json").json();
        assertThat(first.get("duplicate").asInt()).isOne();
        assertThat(second.get("duplicate").asInt()).isEqualTo(2);
    }

    @Test
    void writesTheReportOfTheDayThatIsClosed() {
        var usual = run("day", "close", "--counted", "0.00", "--json").json();
        assertThat(Path.of(usual.get("paper").asText())).isNotEmptyFile().hasParent(shop.resolve("papers"));
        var chosen = home.resolve("new/folder/z.pdf");
        assertThat(run("day", "close", "--counted", "0.00", "--to", chosen.toString())
                        .code())
                .isZero();
        assertThat(chosen).isNotEmptyFile();
        var again = home.resolve("z-again.pdf");
        assertThat(run("print", "closing", usual.get("number").asText(), "--to", again.toString())
                        .code())
                .isZero();
        assertThat(again).isNotEmptyFile();
    }

    @Test
    void closesNoDayWhoseReportCannotBeWritten() throws IOException {
        var blocked = Files.writeString(home.resolve("no-folder"), "a file, no folder");
        var closings = run("print", "closing", "99", "--to", "x.pdf");
        assertThat(closings.code()).isOne();
        var before = run("day", "close", "--counted", "0.00", "--json").json();
        assertThat(run(
                                "day",
                                "close",
                                "--counted",
                                "0.00",
                                "--to",
                                blocked.resolve("z.pdf").toString())
                        .code())
                .isEqualTo(3);
        var after = run("day", "close", "--counted", "0.00", "--json").json();
        assertThat(after.get("number").asLong()).isEqualTo(before.get("number").asLong() + 1);
    }

    @Test
    void beginsNoMailingThatCannotBeWritten() throws IOException {
        var blocked = Files.writeString(home.resolve("no-mail-folder"), "a file, no folder");
        var text = Files.writeString(home.resolve("news.txt"), "{{salutation}}\n\nCome and see us.");
        assertThat(run(
                                "print",
                                "letters",
                                "--text",
                                text.toString(),
                                "--to",
                                blocked.resolve("l.pdf").toString())
                        .code())
                .isEqualTo(3);
        var timeline = run("customers", "show", lefevre(), "--json").json().get("timeline");
        assertThat(timeline.findValuesAsText("title")).doesNotContain("news");
        assertThat(run(
                                "print",
                                "letters",
                                "--resume",
                                "4711",
                                "--to",
                                home.resolve("l.pdf").toString())
                        .err())
                .contains("4711");
    }

    @Test
    void refusesATextThatIsNoText() throws IOException {
        var latin = Files.write(home.resolve("latin.txt"), new byte[] {'e', (byte) 0xE9});
        var empty = Files.createFile(home.resolve("empty.txt"));
        var to = home.resolve("none.pdf").toString();
        assertThat(run("print", "letters", "--text", latin.toString(), "--to", to)
                        .err())
                .contains("UTF-8");
        assertThat(run("print", "letters", "--text", empty.toString(), "--to", to)
                        .code())
                .isOne();
        assertThat(run("print", "letters", "--text", home.toString(), "--to", to)
                        .err())
                .contains("folder");
    }

    @Test
    void refusesEveryFileThatIsNoList() throws IOException {
        var odd = new java.util.LinkedHashMap<String, byte[]>();
        odd.put("empty.csv", new byte[0]);
        odd.put("picture.vcf", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        odd.put("huge.csv", new byte[20_000_001]);
        for (var each : odd.entrySet()) {
            var file = Files.write(home.resolve(each.getKey()), each.getValue());
            for (var subject : List.of("customers", "articles")) {
                var refused = run(subject, "import", file.toString(), "--json");
                assertThat(refused.code()).as(subject + " " + file).isOne();
                assertThat(refused.problem().get("message").asText()).isNotBlank();
            }
        }
        assertThat(run("customers", "import", home.toString()).err()).contains("folder");
    }

    @Test
    void answersProgramsInJsonWhereItRefusesToo() {
        var refused = run("sell", "--article", "TEA", "--tender", "cash:1.00", "--json");
        assertThat(refused.problem().get("error").asText()).isEqualTo("not-enough-paid");
        assertThat(refused.out()).isEmpty();
        assertThat(run("sell", "--json").problem().get("error").asText()).isEqualTo("usage");
        assertThat(run("sell", "--article", "TEAx99999999", "--tender", "card", "--json")
                        .problem()
                        .get("error")
                        .asText())
                .isEqualTo("price-too-high");
        assertThat(run("sales", "show", "99999", "--json")
                        .problem()
                        .get("error")
                        .asText())
                .isEqualTo("no-sale");
    }

    @Test
    void spendsPointsBesideTheTenders() {
        var number = lefevre();
        run("sell", "--customer", number, "--article", "MUGx20", "--tender", "card");
        var points =
                run("customers", "show", number, "--json").json().get("points").asInt();
        var sold =
                run("sell", "--customer", number, "--article", "MUG", "--points", "100", "--tender", "card", "--json");
        assertThat(sold.code()).as(sold.err()).isZero();
        assertThat(run("customers", "show", number, "--json")
                        .json()
                        .get("points")
                        .asInt())
                .isLessThan(points);
    }
}
