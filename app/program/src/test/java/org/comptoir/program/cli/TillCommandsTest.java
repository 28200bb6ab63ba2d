package org.comptoir.program.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is set at a machine, and what the tills sold, by commands.
class TillCommandsTest {

    @TempDir
    Path home;

    private CommandShop shop;

    @BeforeEach
    void found() throws IOException {
        shop = CommandShop.create(home);
    }

    @Test
    void repeatsNoPin() {
        var founded = CommandRun.found(home.resolve("other"));

        assertThat(founded.code()).as(founded.err()).isZero();
        assertThat(founded.out() + founded.err()).contains("Chez Nous").doesNotContain(CommandRun.PIN);
    }

    @Test
    void setsWhatBelongsToTheMachine() throws IOException {
        var set = shop.run(
                "till",
                "settings",
                "--name",
                "Front",
                "--printer",
                "network:10.0.0.9",
                "--drawer",
                "no",
                "--scanner-gap",
                "80",
                "--scanner-keys",
                "4",
                "--language",
                "it",
                "--label-sheet",
                "L7163",
                "--label-right",
                "-12",
                "--json");
        assertThat(set.code()).as(set.err()).isZero();
        assertThat(set.json().get("drawer").asBoolean()).isFalse();
        assertThat(set.json().get("name").asText()).isEqualTo("Front");

        assertThat(Files.readString(shop.folder().resolve("machine.properties")))
                .contains(
                        "printer.address=10.0.0.9",
                        "printer.drawer=no",
                        "scanner.gap-ms=80",
                        "scanner.fewest-keys=4",
                        "window.language=it",
                        "labels.sheet=L7163",
                        "labels.nudge-right=-12");
        assertThat(shop.run("till", "settings").out()).contains("printer\tnetwork", "scannerKeys\t4", "language\tit");
    }

    @Test
    void setsWhatStandsOnTheCounter() throws IOException {
        var set = shop.run(
                "till",
                "settings",
                "--display",
                "network:10.0.0.8",
                "--display-letters",
                "cp858",
                "--welcome",
                "Bonjour",
                "--scale",
                "serial:/dev/ttyUSB0",
                "--scale-protocol",
                "nci",
                "--scale-by-itself",
                "yes");
        assertThat(set.code()).as(set.err()).isZero();
        assertThat(set.out()).contains("display\tnetwork", "scaleAddress\t/dev/ttyUSB0", "scaleByItself\ttrue");
        assertThat(Files.readString(shop.folder().resolve("machine.properties")))
                .contains("display.address=10.0.0.8", "display.welcome=Bonjour", "scale.protocol=nci");
        shop.run("till", "settings", "--display", "none", "--scale", "none");
        assertThat(shop.run("till", "settings").out())
                .as("words stay")
                .contains("display\tnone", "welcome\tBonjour", "scale\tnone");
    }

    @Test
    void refusesWhatNoMachineHas() throws IOException {
        shop.run("till", "settings", "--scanner-keys", "4");
        var before = Files.readString(shop.folder().resolve("machine.properties"));

        assertThat(refusal("--printer", "pigeon:loft")).isEqualTo("printer");
        assertThat(refusal("--printer", "network:")).isEqualTo("printer");
        assertThat(refusal("--scanner-gap", "2000")).isEqualTo("scanner");
        assertThat(refusal("--language", "la")).isEqualTo("language");
        assertThat(refusal("--label-sheet", "A4")).isEqualTo("no-sheet");
        assertThat(refusal("--label-down", "2000")).isEqualTo("nudge");
        assertThat(refusal("--printer-letters", "runes")).isEqualTo("letters");
        assertThat(refusal("--printer-columns", "80")).isEqualTo("columns");
        assertThat(refusal("--printer-paper", "a5")).isEqualTo("paper");
        assertThat(refusal("--drawer-pin", "2")).isEqualTo("drawer-pin");

        assertThat(refusal("--display", "screen:42")).isEqualTo("display");
        assertThat(refusal("--display", "device:")).isEqualTo("display");
        assertThat(refusal("--display-letters", "runes")).isEqualTo("display-letters");
        assertThat(refusal("--welcome", "hello ".repeat(20))).isEqualTo("welcome");
        assertThat(refusal("--scale", "network:scale")).isEqualTo("scale");
        assertThat(refusal("--scale-protocol", "steelyard")).isEqualTo("scale-protocol");

        assertThat(shop.folder().resolve("machine.properties")).hasContent(before);
    }

    @Test
    void listsAndTriesTheDevices() throws IOException {
        var device = Files.createFile(home.resolve("lp0"));
        shop.run(
                "till",
                "settings",
                "--printer",
                "device:" + device,
                "--printer-letters",
                "cp858",
                "--printer-columns",
                "32",
                "--printer-paper",
                "58",
                "--drawer",
                "yes",
                "--drawer-pin",
                "1");
        assertThat(shop.run("till", "settings").out())
                .contains("printerLetters\tcp858", "printerColumns\t32", "printerPaper\t58", "drawerPin\t1");
        var listed = shop.run("devices", "list", "--json").json();
        assertThat(listed.get("printer").asText()).isEqualTo("device:" + device);
        assertThat(listed.get("drawer").asText()).isEqualTo("pin-1");

        assertThat(shop.run("devices", "test", "drawer").code()).isZero();
        assertThat(Files.size(device)).isBetween(1L, 20L);
        assertThat(shop.run("devices", "test").code()).isZero();
        assertThat(Files.size(device)).isGreaterThan(100L);
        assertThat(tried("mail")).isEqualTo("mail");
        Files.delete(device);
        assertThat(tried("receipt")).isEqualTo("device");
        shop.run("till", "settings", "--printer", "none");
        assertThat(tried("receipt")).isEqualTo("no-printer");
    }

    private String tried(String device) {
        return shop.run("devices", "test", device, "--json")
                .problem()
                .get("error")
                .asText();
    }

    private String refusal(String option, String value) {
        return shop.run("till", "settings", option, value, "--json")
                .problem()
                .get("error")
                .asText();
    }

    @Test
    void addsTheTillsUp() {
        shop.run("sell", "--article", "TEA", "--tender", "cash:4.50");
        shop.run("sell", "--article", "MUG", "--tender", "card");

        var report = shop.run("report", "tills", "--json").json();
        assertThat(report.get("total").get("turnover").decimalValue()).isEqualByComparingTo("16.50");
        assertThat(report.get("tills").get(0).get("sales").asInt()).isEqualTo(2);
        assertThat(report.get("tills").get(0).get("taxes")).hasSize(2);
        assertThat(report.get("tills").get(0).get("perpetual").decimalValue()).isEqualByComparingTo("16.50");
        assertThat(shop.run("report", "tills").out()).contains("A, 1\tSales\t2", "Perpetual total");
    }

    @Test
    void writesTheReportToAFile() {
        shop.run("sell", "--article", "TEA", "--tender", "cash:4.50");

        for (var ending : new String[] {"csv", "xlsx", "pdf"}) {
            var file = home.resolve("tills." + ending);
            assertThat(shop.run("report", "tills", "--file", file.toString()).code())
                    .isZero();
            assertThat(file).isNotEmptyFile();
        }
        assertThat(shop.run("report", "tills", "--file", "tills.txt").code()).isEqualTo(1);
    }

    @Test
    void refusesDaysThatEndBeforeTheyBegin() {
        assertThat(shop.run("report", "tills", "--from", "2026-02-01", "--to", "2026-01-01", "--json")
                        .problem()
                        .get("error")
                        .asText())
                .isEqualTo("period");
    }
}
