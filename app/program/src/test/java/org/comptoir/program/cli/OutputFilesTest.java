package org.comptoir.program.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What commands write replaces no file unasked, and none of the shop's at all.
class OutputFilesTest {

    @TempDir
    static Path home;

    private static CommandShop shop;

    @BeforeAll
    static void createAShop() throws IOException {
        shop = CommandShop.create(home);
    }

    @Test
    void replaceAFileOnlyWhenAsked() throws IOException {
        var file = Files.writeString(home.resolve("mine.csv"), "mine");

        var refused = shop.run("articles", "export", file.toString(), "--json");
        assertThat(refused.code()).isOne();
        assertThat(refused.problem().get("error").asText()).isEqualTo("file-exists");
        assertThat(file).hasContent("mine");

        var replaced = shop.run("articles", "export", file.toString(), "--overwrite");
        assertThat(replaced.code()).as(replaced.err()).isZero();
        assertThat(Files.readString(file)).contains("TEA");
    }

    @Test
    void areNoneOfTheShops() throws IOException {
        var machine = shop.folder().resolve("machine.properties");
        var before = Files.readString(machine);
        for (var name : new String[] {
            "machine.properties",
            "journal-heads.txt",
            "journal.key",
            "journal-new.tsr",
            "database/seg0/c10.dat",
            "database/new.dat"
        }) {
            var backup = shop.run("backup", shop.folder().resolve(name).toString(), "--overwrite", "--json");
            assertThat(backup.code()).as(name).isOne();
            assertThat(backup.problem().get("error").asText()).isEqualTo("shop-file");
        }
        assertThat(Files.readString(machine)).isEqualTo(before);
        assertThat(shop.run("sales", "list").code()).isZero();
    }

    @Test
    void leadNowhereIntoTheShopByALink() throws IOException {
        var link = Files.createSymbolicLink(home.resolve("elsewhere"), shop.folder());

        var receipt = shop.run(
                "articles", "export", link.resolve("journal-heads.txt.csv").toString(), "--json");

        assertThat(receipt.problem().get("error").asText()).isEqualTo("shop-file");
    }

    @Test
    void mayLieAmongTheBackups() {
        var file = shop.folder().resolve("backups/by-hand.zip");

        var made = shop.run("backup", file.toString());
        assertThat(made.code()).as(made.err()).isZero();
        assertThat(shop.run("backup", file.toString(), "--overwrite", "--json")
                        .problem()
                        .get("error")
                        .asText())
                .isEqualTo("shop-file");
    }

    @Test
    void areRestoredWhereTheCommandWasStarted() throws IOException {
        var file = home.resolve("whole.zip");
        assertThat(shop.run("backup", file.toString()).code()).isZero();
        var here = Path.of("").toAbsolutePath();
        var folder = Files.createTempDirectory(Files.createDirectories(here.resolve("target")), "restored-");
        Files.delete(folder);

        var restored = shop.run("restore", file.toString(), "--to", "./" + here.relativize(folder));

        assertThat(restored.code()).as(restored.err()).isZero();
        assertThat(folder.resolve("database")).isDirectory();
    }
}
