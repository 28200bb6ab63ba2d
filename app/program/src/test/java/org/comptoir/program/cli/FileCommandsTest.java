package org.comptoir.program.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files imported into and exported from a real shop, the way another program would call it.
class FileCommandsTest {

    @TempDir
    static Path home;

    private static CommandShop shop;

    @BeforeAll
    static void createAShop() throws IOException {
        shop = CommandShop.create(home);
    }

    @Test
    void importsTheSameFileOnce() {
        var repeated = shop.run(
                        "customers",
                        "import",
                        home.resolve("people.vcf").toString(),
                        "--rehearse",
                        "--rejects",
                        home.resolve("rejects.vcf").toString(),
                        "--json")
                .json();
        assertThat(repeated.get("new").asInt()).isZero();
        assertThat(repeated.get("same").asInt()).isEqualTo(2);
        assertThat(repeated.get("doubtful").asInt()).isZero();
        assertThat(repeated.get("refused").isArray()).isTrue();
        assertThat(home.resolve("rejects.vcf")).exists();
    }

    @Test
    void writesHowToReachOneCustomerAsACodeOrACard() throws Exception {
        var png = home.resolve("code.png");
        var vcf = home.resolve("code.vcf");
        var number = shop.lefevre();
        assertThat(shop.run("customers", "qr", number, "--to", png.toString(), "--json")
                        .json()
                        .get("leftOut"))
                .isEmpty();
        assertThat(shop.run("customers", "qr", number, "--to", vcf.toString()).out())
                .contains("Élodie Lefèvre");

        var image = ImageIO.read(png.toFile());
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        var read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)));
        assertThat(read.getText())
                .isEqualTo(Files.readString(vcf))
                .contains("FN:Élodie Lefèvre", "TEL:+33639981234", "3 rue des Lilas;Sète");
        assertThat(shop.run("customers", "qr", number, "--to", home + "/code.jpg")
                        .code())
                .isNotZero();
        assertThat(shop.run("customers", "qr", "nobody", "--to", home + "/nobody.png")
                        .code())
                .isNotZero();
        assertThat(home.resolve("nobody.png")).doesNotExist();
    }

    @Test
    void relatesCustomersAndEndsIt() throws IOException {
        var file = Files.writeString(
                home.resolve("echoppe.vcf"),
                "BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:org\r\nORG:L’Échoppe\r\nFN:L’Échoppe\r\nEND:VCARD\r\n");
        assertThat(shop.run("customers", "import", file.toString()).code()).isZero();
        var company = shop.run("customers", "find", "echoppe", "--json")
                .json()
                .get(0)
                .get("number")
                .asText();
        var lefevre = shop.lefevre();

        var related = shop.run(
                        "customers",
                        "relations",
                        company,
                        "--add",
                        "contact-person",
                        lefevre,
                        "--words",
                        "gérante",
                        "--json")
                .json()
                .get("relations")
                .get(0);
        assertThat(related.get("other").asText()).isEqualTo(lefevre);
        assertThat(shop.run("customers", "relations", lefevre).out()).contains("L’Échoppe");
        assertThat(shop.run("customers", "show", lefevre, "--json")
                        .json()
                        .get("relations")
                        .get(0)
                        .get("kind")
                        .asText())
                .isEqualTo("employer");
        assertThat(shop.run("customers", "relations", company, "--add", "partner", lefevre)
                        .code())
                .isNotZero();
        assertThat(shop.run("customers", "relations", company, "--add", "boss", lefevre)
                        .err())
                .contains("contact-person");
        var id = related.get("id").asText();
        assertThat(shop.run("customers", "relations", lefevre, "--add", "recommender", company, "--end", "999999")
                        .code())
                .isNotZero();
        assertThat(shop.run("customers", "relations", lefevre, "--json").json().get("relations"))
                .as("nothing was done")
                .hasSize(1);
        assertThat(shop.run("customers", "relations", lefevre, "--end", id).code())
                .isZero();
        assertThat(shop.run("customers", "relations", lefevre, "--end", id, "--json")
                        .err())
                .contains("no-relation");
    }

    @Test
    void makesAHouseholdAndSaysHowItIsAddressed() {
        var lefevre = shop.lefevre();
        var other = shop.run("customers", "list", "--json").json().findValuesAsText("number").stream()
                .filter(number -> !number.equals(lefevre))
                .findFirst()
                .orElseThrow();
        assertThat(shop.run("customers", "household", lefevre, "--leave").code())
                .isNotZero();
        var made = shop.run("customers", "household", lefevre, "--join", other, "--addressee", "Les amis", "--json")
                .json();
        assertThat(made.get("members")).hasSize(2);
        assertThat(made.get("addressee").asText()).isEqualTo("Les amis");
        assertThat(shop.run("customers", "household", lefevre, "--leave", "--join", lefevre)
                        .code())
                .isNotZero();
        assertThat(shop.run("customers", "household", lefevre, "--json").json().get("members"))
                .as("nothing was done")
                .hasSize(2);
        assertThat(shop.run("customers", "household", other, "--leave").code()).isZero();
    }

    @Test
    void listsCustomersByTheLanguageTheyAreWrittenToIn() throws IOException {
        var german = Files.writeString(
                home.resolve("german.vcf"),
                "BEGIN:VCARD\r\nVERSION:4.0\r\nN:Adler;Greta;;;\r\nFN:Greta Adler\r\nLANG:de\r\nEND:VCARD\r\n");
        assertThat(shop.run("customers", "import", german.toString()).code()).isZero();

        assertThat(shop.run("customers", "list", "--language", "de").out())
                .contains("Adler, Greta\tde")
                .doesNotContain("Lefèvre");
        var sorted =
                shop.run("customers", "list", "--sort", "language", "--json").json();
        assertThat(sorted.get(0).get("language").asText()).isEqualTo("de");
        assertThat(sorted.size()).isGreaterThanOrEqualTo(3);
        var first = shop.run("customers", "list", "--limit", "1", "--json").json();
        assertThat(first.size()).isEqualTo(1);
        assertThat(first.get(0).get("name").asText()).isEqualTo("Adler, Greta");
        assertThat(shop.run("customers", "list", "--sort", "town").err()).contains("town");
        assertThat(shop.run("customers", "list", "--language", "German").err()).contains("German");
    }

    @Test
    void mergesTwoRecordsAndTakesThatBack() {
        var people = shop.run("customers", "list", "--json").json();
        var kept = people.get(0).get("number").asText();
        var other = people.get(1).get("number").asText();
        assertThat(shop.run("customers", "merge", kept, kept).err()).contains("one customer already");
        assertThat(shop.run("customers", "merge", kept, "99999").code()).isNotZero();

        assertThat(shop.run("customers", "merge", kept, other).out()).contains("customers unmerge " + kept);

        assertThat(shop.run("customers", "show", other, "--json")
                        .json()
                        .get("number")
                        .asText())
                .isEqualTo(kept);
        assertThat(shop.run("customers", "history", kept).out()).contains("Records merged");
        assertThat(shop.run("customers", "duplicates", "--json").json().isArray())
                .isTrue();
        assertThat(shop.run("customers", "unmerge", other).code()).isZero();
        assertThat(shop.run("customers", "show", other, "--json")
                        .json()
                        .get("number")
                        .asText())
                .isEqualTo(other);
        assertThat(shop.run("customers", "unmerge", kept).err()).contains("no merge");
    }

    @Test
    void exportsCustomersAndArticles() throws IOException {
        for (var name : List.of("out.csv", "out.xlsx", "out.vcf")) {
            var file = home.resolve(name);
            assertThat(shop.run("customers", "export", file.toString()).code()).isZero();
            assertThat(Files.size(file)).isPositive();
        }
        assertThat(Files.readString(home.resolve("out.vcf"))).contains("Lefèvre");
        assertThat(shop.run("articles", "export", home.resolve("a.csv").toString())
                        .code())
                .isZero();
        assertThat(Files.readString(home.resolve("a.csv"))).contains("Green tea");
        assertThat(shop.run("customers", "export", home.resolve("out.doc").toString())
                        .code())
                .isOne();
        assertThat(shop.run("customers", "export", home.resolve("x.csv").toString(), "--segment", "none")
                        .code())
                .isOne();
    }

    @Test
    void printsEveryDocument() throws IOException {
        shop.run("sell", "--customer", shop.lefevre(), "--article", "TEA", "--tender", "card");
        var text = Files.writeString(home.resolve("letter.txt"), "{{salutation}}\n\nCome and see us.");
        printed("receipt", "1");
        printed("labels", "--sheet", "3474", "--first", "5");
        printed("letters", "--text", text.toString(), "--voucher", "5.00");
        printed("vouchers", "--series", "Spring", "--count", "4", "--face", "10.00");
        printed(
                "vouchers",
                "--series",
                "Spring",
                "--look",
                "festive",
                "--for",
                "Anna",
                "--from",
                "Élise",
                "--message",
                "Choose what you like",
                "--overwrite");
        printed("loyalty-list");
        assertThat(shop.run("print", "labels", "--sheet", "L9", "--to", "x.pdf").err())
                .contains("L7160");
    }

    @Test
    void saysWhoOfAMailingReadsAnotherLanguage() throws IOException {
        var polish = Files.writeString(
                home.resolve("polish.vcf"),
                "BEGIN:VCARD\r\nVERSION:4.0\r\nN:Zając;Ewa;;;\r\nFN:Ewa Zając\r\nLANG:pl\r\n"
                        + "ADR:;;ul. Długa 5;Gdańsk;;80-827;Polska\r\nEND:VCARD\r\n");
        assertThat(shop.run("customers", "import", polish.toString()).code()).isZero();
        var text = Files.writeString(home.resolve("hello.txt"), "{{salutation}}\n\nHello.");
        var to = home.resolve("languages.pdf").toString();

        var letters = new String[] {"print", "letters", "--text", text.toString(), "--to", to, "--overwrite"};
        assertThat(shop.run(letters).out()).contains("(pl)").contains("--only-its-language");
        var all = shop.run(and(letters, "--json")).json();
        assertThat(all.get("otherLanguages").get("pl").asInt()).isEqualTo(1);
        var others = shop.run(and(letters, "--json", "--only-its-language")).json();
        assertThat(others.get("printed").asInt()).isEqualTo(all.get("printed").asInt() - 1);
        assertThat(others.get("leftOut").asInt()).isEqualTo(all.get("leftOut").asInt() + 1);
        assertThat(others.get("otherLanguages").size()).isZero();
        assertThat(shop.run("print", "labels", "--to", to, "--overwrite").out())
                .as("labels are in no language")
                .doesNotContain("(pl)");
    }

    private static String[] and(String[] command, String... more) {
        return Stream.concat(Stream.of(command), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void countsAMailingAsSentOnlyOnceItWasPosted() {
        var to = home.resolve("posted.pdf").toString();
        var made = shop.run("print", "labels", "--to", to, "--json").json();
        var number = made.get("mailing").asText();
        assertThat(shop.run("print", "labels", "--resume", number, "--to", to, "--overwrite")
                        .code())
                .as("all are still waiting")
                .isZero();
        assertThat(shop.run("print", "posted", number, "--json").json().get("sent"))
                .isEqualTo(made.get("printed"));
        assertThat(shop.run("print", "labels", "--resume", number, "--to", to, "--overwrite")
                        .code())
                .isOne();
        assertThat(shop.run("print", "posted", "4711").err()).contains("4711");
    }

    private static void printed(String... arguments) throws IOException {
        var file = home.resolve(arguments[0] + ".pdf");
        var all = new ArrayList<>(List.of("print"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--to", file.toString()));
        var run = shop.run(all.toArray(String[]::new));
        assertThat(run.code()).as(String.join(" ", arguments) + run.err()).isZero();
        assertThat(Files.readAllBytes(file)).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void numbersEachDuplicateReceipt() {
        var sale = shop.run("sell", "--article", "TEA", "--tender", "card", "--json")
                .json()
                .get("number")
                .asText();
        var first = duplicate(sale, "first.pdf");
        var second = duplicate(sale, "second.pdf");
        assertThat(first.get("duplicate").asInt()).isOne();
        assertThat(second.get("duplicate").asInt()).isEqualTo(2);
    }

    private static JsonNode duplicate(String sale, String file) {
        return shop.run("print", "receipt", sale, "--to", home.resolve(file).toString(), "--json")
                .json();
    }

    @Test
    void startsNoMailingThatCannotBeWritten() throws IOException {
        var blocked = Files.writeString(home.resolve("no-mail-folder"), "a file, no folder");
        var text = Files.writeString(home.resolve("news.txt"), "{{salutation}}\n\nCome and see us.");
        assertThat(shop.run(
                                "print",
                                "letters",
                                "--text",
                                text.toString(),
                                "--to",
                                blocked.resolve("l.pdf").toString())
                        .code())
                .isEqualTo(3);
        var timeline =
                shop.run("customers", "show", shop.lefevre(), "--json").json().get("timeline");
        assertThat(timeline.findValuesAsText("title")).doesNotContain("news");
        assertThat(shop.run(
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
    void refusesAVoucherAboveTheMaximum() throws IOException {
        var text = Files.writeString(home.resolve("gift.txt"), "{{salutation}}\n\nA gift.");
        var to = home.resolve("gift.pdf").toString();
        var series = shop.run("print", "vouchers", "--count", "2", "--face", "10000.01", "--to", to);
        assertThat(series.code()).as(series.err()).isOne();
        assertThat(series.err()).contains("10000.01");
        var letters = shop.run("print", "letters", "--text", text.toString(), "--voucher", "20000", "--to", to);
        assertThat(letters.code()).as(letters.err()).isOne();
        assertThat(letters.err()).contains("20000");
    }

    @Test
    void refusesALookThatIsNoneAndAMessageThatIsTooLongBeforeASeriesIsIssued() {
        var to = home.resolve("look.pdf").toString();

        var look = shop.run(
                "print",
                "vouchers",
                "--series",
                "Odd",
                "--count",
                "2",
                "--face",
                "10",
                "--look",
                "baroque",
                "--to",
                to);
        assertThat(look.code()).as(look.err()).isOne();
        assertThat(look.err()).contains("baroque", "classic, modern, festive");
        var message = shop.run(
                "print",
                "vouchers",
                "--series",
                "Odd",
                "--count",
                "2",
                "--face",
                "10",
                "--message",
                "x".repeat(161),
                "--to",
                to);
        assertThat(message.err()).contains("--message", "160");
        var mailing =
                shop.run("print", "vouchers", "--segment", "Everybody", "--face", "10", "--from", "Élise", "--to", to);
        assertThat(mailing.err()).contains("--from");

        assertThat(shop.run("print", "vouchers", "--series", "Odd", "--to", to).err())
                .contains("Odd");
        assertThat(Path.of(to)).doesNotExist();
    }

    @Test
    void refusesALetterThatIsNotText() throws IOException {
        var latin = Files.write(home.resolve("latin.txt"), new byte[] {'e', (byte) 0xE9});
        var empty = Files.createFile(home.resolve("empty.txt"));
        var to = home.resolve("none.pdf").toString();
        assertThat(shop.run("print", "letters", "--text", latin.toString(), "--to", to)
                        .err())
                .contains("UTF-8");
        assertThat(shop.run("print", "letters", "--text", empty.toString(), "--to", to)
                        .code())
                .isOne();
        assertThat(shop.run("print", "letters", "--text", home.toString(), "--to", to)
                        .err())
                .contains("folder");
    }

    @Test
    void refusesFilesThatCannotBeImported() throws IOException {
        var invalidFiles = new LinkedHashMap<String, byte[]>();
        invalidFiles.put("empty.csv", new byte[0]);
        invalidFiles.put("picture.vcf", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        invalidFiles.put("huge.csv", new byte[20_000_001]);
        for (var entry : invalidFiles.entrySet()) {
            var file = Files.write(home.resolve(entry.getKey()), entry.getValue());
            for (var subject : List.of("customers", "articles")) {
                var refused = shop.run(subject, "import", file.toString(), "--json");
                assertThat(refused.code()).as(subject + " " + file).isOne();
                assertThat(refused.problem().get("message").asText()).isNotBlank();
            }
        }
        assertThat(shop.run("customers", "import", home.toString()).err()).contains("folder");
    }

    @Test
    void reportsMissingFilePermissions() throws IOException {
        var blocked = Files.writeString(home.resolve("blocked"), "a file, no folder");
        assertThat(shop.run("customers", "export", blocked.resolve("x.csv").toString())
                        .code())
                .isEqualTo(3);
        assertThat(CommandRun.of(blocked, "simulate", "--sales", "1").code()).isEqualTo(3);
    }
}
