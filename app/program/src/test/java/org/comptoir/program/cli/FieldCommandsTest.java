package org.comptoir.program.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The shop's own fields, made, filled and put away by command.
class FieldCommandsTest {

    @TempDir
    Path home;

    @Test
    void keepsTheShopsOwnFields() throws IOException {
        var shop = CommandShop.create(home);
        var number = shop.lefevre();
        var made = shop.run(
                "customers", "field-add", "Emballage", "--kind", "choice", "--choices", "kraft;soie", "--json");
        assertThat(made.code()).as(made.err()).isZero();
        assertThat(made.json().get("choices")).hasSize(2);
        assertThat(shop.run("customers", "field-add", "emballage", "--json")
                        .problem()
                        .get("error")
                        .asText())
                .isEqualTo("field-name-taken");

        var set = shop.run("customers", "set", number, "EMBALLAGE", "Kraft", "--json");
        assertThat(set.code()).as(set.err()).isZero();
        assertThat(set.json().get("Emballage").asText()).isEqualTo("kraft");
        assertThat(shop.run("customers", "set", number, "Emballage", "lin", "--json")
                        .problem()
                        .get("error")
                        .asText())
                .isEqualTo("value");
        assertThat(shop.run("customers", "set", number, "Absent", "x", "--json")
                        .problem()
                        .get("error")
                        .asText())
                .isEqualTo("no-field");
        var changed = shop.run(
                "customers",
                "field-change",
                "Emballage",
                "--name",
                "Papier",
                "--withdraw",
                "kraft",
                "--seen-by",
                "manager",
                "--json");
        assertThat(changed.json().get("withdrawn").get(0).asText()).isEqualTo("kraft");
        assertThat(changed.json().get("used").asInt()).isEqualTo(1);
        var edit = shop.run("customers", "history", number, "--json").json().get(0);
        assertThat(edit.get("fields")
                        .get("own_fields")
                        .get("after")
                        .get("Papier")
                        .asText())
                .isEqualTo("kraft");
        var shown = shop.run("customers", "show", number, "--json").json();
        assertThat(shown.get("fields").get("Papier").asText()).isEqualTo("kraft");
        assertThat(shop.run("customers", "field-archive", "Papier").code()).isZero();
        var listed = shop.run("customers", "field-list", "--json").json().get(0);
        assertThat(listed.get("archived").asBoolean()).isTrue();
        assertThat(listed.get("used").asInt()).isEqualTo(1);
    }
}
