package org.comptoir.program.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Appointments and tasks in a real shop, the way another program would call it.
class AgendaCommandsTest {

    @TempDir
    static Path home;

    private static CommandShop shop;

    @BeforeAll
    static void createAShop() throws IOException {
        shop = CommandShop.create(home);
    }

    @Test
    void appointmentsGoOutAndComeInOnce() throws IOException {
        var number = shop.lefevre();
        var added = shop.run(
                "agenda", "add", "Essayage", "--day", "2031-09-15", "--at", "14:30", "--customer", number, "--json");
        assertThat(added.code()).as(added.err()).isZero();
        assertThat(shop.run("agenda", "add", " ", "--day", "2031-09-15", "--json")
                        .problem()
                        .get("error")
                        .asText())
                .isEqualTo("no-title");
        assertThat(shop.run("agenda", "add", "Salon", "--day", "2031-09-16", "--rule", "FREQ=NEVER", "--json")
                        .problem()
                        .get("error")
                        .asText())
                .isEqualTo("no-rule");

        var listed = shop.run("agenda", "list", "--from", "2031-09-15", "--to", "2031-09-15", "--json")
                .json();
        assertThat(listed.findValuesAsText("start")).containsExactly("2031-09-15T14:30");
        assertThat(shop.run("customers", "show", number, "--json").code()).isZero();

        var file = home.resolve("agenda.ics");
        assertThat(shop.run("agenda", "export", file.toString(), "--from", "2031-09-01", "--to", "2031-09-30")
                        .code())
                .isZero();
        assertThat(Files.readString(file)).contains("SUMMARY:Essayage");
        assertThat(shop.run("agenda", "import", file.toString(), "--json")
                        .json()
                        .get("same")
                        .asInt())
                .isEqualTo(1);
        Files.writeString(file, Files.readString(file).replaceAll("UID:.*", "UID:autre"));
        assertThat(shop.run("agenda", "import", file.toString(), "--dry-run", "--json")
                        .json()
                        .get("new")
                        .asInt())
                .isEqualTo(1);
        assertThat(shop.run("agenda", "list", "--from", "2031-09-15", "--to", "2031-09-15", "--json")
                        .json()
                        .size())
                .as("only rehearsed")
                .isEqualTo(1);
    }

    @Test
    void hoursOfADayAreChanged() {
        assertThat(shop.run("agenda", "hours", "--day", "tuesday", "--open", "9h-12h30,13:30-19:00", "--json")
                        .json()
                        .get("tuesday")
                        .asText())
                .isEqualTo("09:00-12:30, 13:30-19:00");
        assertThat(shop.run("agenda", "hours", "--day", "tuesday", "--open", "always", "--json")
                        .problem()
                        .get("error")
                        .asText())
                .isEqualTo("hours");
    }

    @Test
    void tasksAreAddedListedAndDone() {
        var id = shop.run("agenda", "task", "add", "Commander le ruban", "--due", "2031-09-15", "--json")
                .json()
                .get("id")
                .asText();
        assertThat(shop.run("agenda", "task", "done", id).code()).isZero();
        assertThat(shop.run("agenda", "task", "list", "--json").json().findValuesAsText("doneBy"))
                .doesNotContain("");
        assertThat(shop.run("agenda", "task", "done", "999999", "--json")
                        .problem()
                        .get("error")
                        .asText())
                .isEqualTo("no-task");
    }

    @Test
    void theTimelineIsFilteredAndSearched() {
        var number = shop.lefevre();
        var added = shop.run("agenda", "task", "add", "Rappeler pour l’étoffe", "--customer", number, "--json");
        assertThat(added.code()).isZero();
        assertThat(shop.run("customers", "timeline", number, "--kind", "tasks", "--search", "ETOFFE rappeler", "--json")
                        .json()
                        .findValuesAsText("title"))
                .containsExactly("Rappeler pour l’étoffe");
        assertThat(shop.run("customers", "timeline", number, "--search", "étoffe")
                        .out())
                .contains("Tasks  Rappeler");
        assertThat(shop.run("customers", "timeline", number, "--kind", "notes,letters", "--search", "etoffe")
                        .out())
                .isBlank();
        assertThat(shop.run("customers", "timeline", number, "--kind", "calls").err())
                .contains("calls");
        assertThat(shop.run("agenda", "task", "done", added.json().get("id").asText())
                        .code())
                .isZero();
    }
}
