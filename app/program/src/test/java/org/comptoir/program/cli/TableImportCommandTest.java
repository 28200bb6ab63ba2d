package org.comptoir.program.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tables imported from other programs, with what a person says of them.
class TableImportCommandTest {

    @TempDir
    static Path home;

    private static CommandShop shop;

    @BeforeAll
    static void createAShop() throws IOException {
        shop = CommandShop.create(home);
    }

    @Test
    void mapsColumnsAndKeepsTheMapping() throws IOException {
        var file = file("odd.csv", "Quidam;Wer\nBrun Atelier;06 39 98 20 01\n", StandardCharsets.UTF_8);
        var mapped = shop.run(
                "customers",
                "import",
                file,
                "--map",
                "Quidam=company",
                "--map",
                "Wer=phone:work",
                "--save-mapping",
                "odd",
                "--json");
        var again = shop.run("customers", "import", file, "--mapping", "odd", "--json");

        var alike = file("odd 2.csv", "Quidam;Wer\nLoup SARL;06 39 98 20 07\n", StandardCharsets.UTF_8);
        assertThat(shop.run("customers", "import", alike, "--rehearse").out())
                .contains("kept under the name odd", "new: 1");
        var other = file("odd 3.csv", "Quidam;Who\nLoup SARL;06 39 98 20 07\n", StandardCharsets.UTF_8);
        assertThat(shop.run("customers", "import", other, "--rehearse").out()).doesNotContain("kept under");
        assertThat(mapped.json().get("new").asInt()).isOne();
        assertThat(again.json().get("same").asInt()).isOne();
        assertThat(shop.run("customers", "import", file, "--map", "Wer=nonsense")
                        .err())
                .contains("postal-code");
        assertThat(shop.run("customers", "import", file, "--map", "Where=town").err())
                .contains("Where");
        assertThat(shop.run("customers", "import", file, "--mapping", "none").err())
                .contains("none");
    }

    @Test
    void readsLettersAsTold() throws IOException {
        var file = file("dos.csv", "Nom;Prénom;Tél.\nLefèvre-Brûlé;Zoé;06 39 98 20 02\n", Charset.forName("IBM850"));

        assertThat(shop.run("customers", "import", file, "--rehearse", "--json")
                        .json()
                        .get("charsets")
                        .get(file)
                        .asText())
                .isEqualTo("IBM850");
        assertThat(shop.run("customers", "import", file, "--charset", "IBM850").out())
                .contains("IBM850");
        assertThat(shop.run("customers", "find", "Lefèvre-Brûlé").out()).contains("Lefèvre-Brûlé, Zoé");
        assertThat(shop.run("customers", "import", file, "--charset", "x y").err())
                .contains("x y");
    }

    @Test
    void importsEverySheetOrTheOneNamed() throws IOException {
        var file = home.resolve("lists.xlsx");
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "test", null)) {
            for (var name : new String[] {"A-M", "N-Z"}) {
                var sheet = workbook.newWorksheet(name);
                sheet.value(0, 0, "Liste des clients");
                sheet.value(2, 0, "Nom");
                sheet.value(2, 1, "Prénom");
                sheet.value(3, 0, name.equals("A-M") ? "Alpha" : "Zulu");
                sheet.value(3, 1, "Anna");
            }
        }

        assertThat(shop.run("customers", "import", file.toString(), "--rehearse", "--json")
                        .json()
                        .get("new")
                        .asInt())
                .isEqualTo(2);
        assertThat(shop.run("customers", "import", file.toString(), "--sheet", "N-Z", "--json")
                        .json()
                        .get("new")
                        .asInt())
                .isOne();
        assertThat(shop.run("customers", "import", file.toString(), "--sheet", "B")
                        .err())
                .contains("B");
        assertThat(shop.run(
                                "customers",
                                "import",
                                file.toString(),
                                "--rejects",
                                home.resolve("r.xlsx").toString())
                        .err())
                .contains("--sheet");
    }

    @Test
    void tellsWhatItRepairedAndFindsTheOldNumber() throws IOException {
        var file = file(
                "old.csv",
                "N° client;Nom;Prénom;CP;Ville;Date de naissance\nXK-4711;Renoir;Luc;1000;Bourg;31/02/1980\n",
                StandardCharsets.UTF_8);
        var answer = shop.run("customers", "import", file, "--json").json();

        assertThat(answer.get("notices")).hasSize(2);
        assertThat(answer.get("notices").get(0).get("row").asInt()).isEqualTo(2);
        assertThat(shop.run("customers", "find", "XK-4711").out()).contains("Renoir, Luc");
    }

    @Test
    void tellsWhichCardsAreOfNoKnownVersion() throws IOException {
        var file = file(
                "odd.vcf",
                "BEGIN:VCARD\nVERSION:99\nFN:Odette Cygne\nEND:VCARD\n"
                        + "BEGIN:VCARD\nVERSION:3.0\nFN:Siegfried Lac\nEND:VCARD\n"
                        + "BEGIN:VCARD\nFN:Odile Noir\nEND:VCARD\n",
                StandardCharsets.UTF_8);

        assertThat(shop.run("customers", "import", file, "--rehearse").out())
                .contains("1: There is no vCard “99”: the card is read as vCard 4.0")
                .contains("3: The card does not say its version: read as vCard 4.0")
                .contains("new: 3");
    }

    @Test
    void readsArticlesWithoutHeadings() throws IOException {
        var file = file(
                "articles.csv",
                "3017620422003;Pâte à tartiner;4,50;5,5\n5449000000996;Soda citron;1,20;5,5\n",
                StandardCharsets.UTF_8);
        var rehearsed = shop.run("articles", "import", file, "--rehearse");
        var otherwise = shop.run("articles", "import", file, "--rehearse", "--map", "#3=cost", "--json");

        assertThat(rehearsed.out()).contains("no headings", "#1=", "#2=Name", "#3=Price", "#4=VAT", "new: 2");
        assertThat(otherwise.json().get("columns").get("cost").asInt()).isEqualTo(3);
        assertThat(otherwise.json().get("columns").get("price")).isNull();
        assertThat(shop.run("articles", "import", file, "--map", "#9=cost").err())
                .contains("#9");
        assertThat(shop.run("articles", "import", file, "--map", "#1=nonsense").err())
                .contains("supplier-reference");
        assertThat(shop.run("articles", "import", file, "--json")
                        .json()
                        .get("new")
                        .asInt())
                .isEqualTo(2);
        assertThat(shop.run("articles", "import", file, "--json")
                        .json()
                        .get("same")
                        .asInt())
                .isEqualTo(2);
    }

    private static String file(String name, String text, Charset charset) throws IOException {
        return Files.writeString(home.resolve(name), text, charset).toString();
    }
}
