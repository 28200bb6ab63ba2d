package org.comptoir.program.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A design of the shop's own on its way to Jaspersoft Studio and back.
class TemplateCommandsTest {

    @TempDir
    static Path home;

    private static CommandShop shop;

    @BeforeAll
    static void createAShop() throws IOException {
        shop = CommandShop.create(home);
    }

    @Test
    void aDesignGoesOutAndComesBack() throws IOException {
        var file = home.resolve("letter.jrxml");
        var pages = home.resolve("letter.pdf");
        assertThat(shop.run("print", "template", "export", "letter", "--to", file.toString())
                        .code())
                .isZero();
        Files.writeString(file, Files.readString(file).replace("#0E6B5C", "#9A3B26"));

        var tried = shop.run(
                        "print",
                        "template",
                        "import",
                        "letter",
                        file.toString(),
                        "--rehearse",
                        "--preview",
                        pages.toString(),
                        "--json")
                .json();
        assertThat(tried.get("kept").asBoolean()).isFalse();
        assertThat(Files.size(pages)).isGreaterThan(1000);
        assertThat(isOwn()).isFalse();

        assertThat(shop.run("print", "template", "import", "letter", file.toString())
                        .code())
                .isZero();
        assertThat(isOwn()).isTrue();
        assertThat(shop.run("print", "template", "list").out()).contains("letter\tthe shop’s own, since");

        var again = home.resolve("again.jrxml");
        shop.run("print", "template", "export", "letter", "--to", again.toString());
        assertThat(again).hasSameTextualContentAs(file);
        var original = home.resolve("original.jrxml");
        shop.run("print", "template", "export", "letter", "--original", "--to", original.toString());
        assertThat(Files.readString(original)).doesNotContain("#9A3B26");

        Files.writeString(file, Files.readString(file).replace("$F{foot}", "System.exit(1)"));
        var refused = shop.run("print", "template", "import", "letter", file.toString());
        assertThat(refused.code()).isNotZero();
        assertThat(refused.err())
                .contains("the one before stays", "Line ", "<element kind=\"textField\">", "System.exit(1)");
        assertThat(isOwn()).isTrue();
        assertThat(shop.run("journal", "verify").code()).isZero();

        assertThat(shop.run("print", "template", "reset", "letter").code()).isZero();
        assertThat(isOwn()).isFalse();
        assertThat(shop.run("print", "template", "reset", "letter").out()).contains("no design of the shop’s own");
    }

    private static boolean isOwn() {
        for (var paper : shop.run("print", "template", "list", "--json").json()) {
            if (paper.get("paper").asText().equals("letter")) {
                return paper.get("own").asBoolean();
            }
        }
        throw new AssertionError("no letter");
    }

    @Test
    void labelsHaveADesignForEachSheet() {
        var file = home.resolve("labels.jrxml").toString();
        assertThat(shop.run("print", "template", "export", "labels", "--sheet", "L7163", "--to", file)
                        .code())
                .isZero();
        assertThat(shop.run("print", "template", "import", "labels", "--sheet", "l7163", file, "--rehearse")
                        .code())
                .isZero();
        assertThat(shop.run("print", "template", "import", "labels", file, "--rehearse")
                        .code())
                .isNotZero();
        assertThat(shop.run("print", "template", "export", "labels", "--sheet", "L9", "--to", file)
                        .err())
                .contains("L7160");
        assertThat(shop.run("print", "template", "export", "invoice", "--to", file)
                        .err())
                .contains("voucher");
    }
}
