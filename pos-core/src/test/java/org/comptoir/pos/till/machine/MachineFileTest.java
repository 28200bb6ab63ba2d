package org.comptoir.pos.till.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.scan.ScanTiming;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.TillId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class MachineFileTest {

    @TempDir
    Path folder;

    @Test
    void assignsAPermanentMachineId() {
        var machine = MachineFile.open(folder).machine();

        assertThat(MachineFile.open(folder).machine()).isEqualTo(machine);
    }

    @Test
    void storesAllSettings() {
        var settings = new MachineSettings(
                new PrinterSettings(
                        "device",
                        "\\\\host\\Imprimante d’à côté #1: = !",
                        false,
                        new RollSettings(RollLetters.CP858, 42, 1),
                        PagePaper.ROLL_58),
                new ScanTiming(4, Duration.ofMillis(50), Duration.ofMillis(90)),
                new LabelSettings("L7160", -3, 12, Map.of("L7160", 5, "L7159", 24)),
                new AppearanceSettings("DARK", "LARGE", KeyboardUse.ALWAYS, Language.ITALIAN),
                TerminalKind.LOSING_SIMULATOR,
                new DisplaySettings(DisplayKind.NETWORK, "10.0.0.8:9100", PoleLetters.CP858, "Bonjour à tous !"),
                new ScaleSettings(ScaleKind.SERIAL, "/dev/ttyUSB0", ScaleProtocol.NCI, true),
                new TerminalDetails("TID-0815", "Banca d’Esempio", "12345678901"),
                new RecorderSettings(RecorderKind.SIMULATOR, true));

        MachineFile.open(folder).change(before -> settings);

        assertThat(MachineFile.open(folder).settings()).isEqualTo(settings);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void isItsOwnersAlone() throws IOException {
        Files.writeString(file(), "machine=" + UUID.randomUUID() + "\n");
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));

        MachineFile.open(folder).settle(new TillId("B"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void isAsUsualUntilSomethingIsSet() {
        assertThat(MachineFile.open(folder).settings()).isEqualTo(MachineSettings.DEFAULT);
    }

    @Test
    void copiesSettingsOfAnEarlierVersionOnce() {
        var file = MachineFile.open(folder);

        file.copyOnce(Map.of(
                "printer.kind", "network",
                "printer.address", "10.0.0.9:9100",
                "labels.nudge", "3 -4",
                "labels.start.L7160", "8",
                "look.size", "LARGE",
                "vouchers.months", "12"));
        file.copyOnce(Map.of("printer.kind", "none"));

        var settings = MachineFile.open(folder).settings();
        assertThat(settings.printer()).isEqualTo(new PrinterSettings("network", "10.0.0.9:9100", true));
        assertThat(settings.labels()).isEqualTo(new LabelSettings("", 3, -4, Map.of("L7160", 8)));
        assertThat(settings.appearance().textSize()).isEqualTo("LARGE");
    }

    @Test
    void preservesValuesOfALaterVersion() throws IOException {
        var file = MachineFile.open(folder);
        Files.writeString(file(), Files.readString(file()) + "scale.port=COM3\n");

        MachineFile.open(folder).settle(new TillId("B"));

        assertThat(Files.readString(file())).contains("scale.port=COM3", "till=B");
    }

    @Test
    void replacesInvalidValuesByDefaults() throws IOException {
        var file = MachineFile.open(folder);
        Files.writeString(file(), "machine=" + file.machine() + "\nscanner.gap-ms=fast\nlabels.nudge-right=1e9\n");

        assertThat(MachineFile.open(folder).settings()).isEqualTo(MachineSettings.DEFAULT);
    }

    @Test
    void reportsADamagedFile() throws IOException {
        Files.writeString(file(), "printer.kind=none\n");

        assertThatThrownBy(() -> MachineFile.open(folder))
                .isInstanceOfSatisfying(
                        Unavailable.UnavailableException.class,
                        problem -> assertThat(problem.reason()).isInstanceOf(Unavailable.Damaged.class));
    }

    private Path file() {
        return folder.resolve("machine.properties");
    }
}
