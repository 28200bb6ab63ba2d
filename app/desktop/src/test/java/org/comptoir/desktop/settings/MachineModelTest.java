package org.comptoir.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.messages.Posted;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.scan.ScanTiming;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.machine.MachineFile;
import org.comptoir.pos.till.machine.MachineSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineModelTest {

    @TempDir
    Path folder;

    private ScreenFixture office;
    private MachineModel model;

    @BeforeEach
    void found() {
        office = ScreenFixture.founded(folder, Language.FRENCH);
        model = new MachineModel(
                office.context(Language.ENGLISH),
                office.shop().machine(),
                office.shop()::till,
                office.shop()::changeMachine);
        model.load();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void showsTheTillAndWhatIsSet() {
        assertThat(model.tillProperty().get()).contains("till A");
        assertThat(model.gapProperty().get()).isEqualTo("35");
        assertThat(model.keysProperty().get()).isEqualTo("6");
        assertThat(model.languageProperty().get()).isEmpty();
    }

    @Test
    void keepsScannerAndLanguageInTheMachinesOwnFileAndTellsTheLog() {
        var told = new ArrayList<MachineSettings>();
        office.shop().machine().onChange(told::add);
        model.gapProperty().set("80");
        model.keysProperty().set("4");
        model.languageProperty().set(Optional.of(Language.ITALIAN));

        model.save();

        assertThat(model.messages().posted()).extracting(Posted::level).containsExactly(Level.DONE);
        var kept = MachineFile.open(folder).settings();
        assertThat(kept.scanner()).isEqualTo(new ScanTiming(4, Duration.ofMillis(80), Duration.ofMillis(105)));
        assertThat(kept.appearance().language()).isEqualTo(Language.ITALIAN);
        assertThat(told).containsExactly(kept);
        assertThat(office.shop().journal().latest(Chain.EVENTS, 1).getFirst().content())
                .contains("scanner.gap-ms=80", "window.language=it");
    }

    @Test
    void refusesATimingThatNoScannerHas() throws Exception {
        var before = Files.readString(folder.resolve("machine.properties"));
        model.gapProperty().set("fast");

        model.save();

        assertThat(model.messages().posted()).extracting(Posted::level).containsExactly(Level.WARNING);
        assertThat(folder.resolve("machine.properties")).hasContent(before);
    }

    @Test
    void keepsWhetherADrawerHangsOnThePrinter() {
        var printer = new PrinterModel(
                office.context(Language.ENGLISH),
                office.shop().settings(),
                office.shop().machine(),
                office.shop()::changeMachine);
        printer.load();
        printer.drawerProperty().set(false);
        printer.save();

        assertThat(MachineFile.open(folder).settings().printer().drawer()).isFalse();
    }
}
