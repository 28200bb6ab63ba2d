package org.comptoir.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.machine.RollLetters;
import org.comptoir.pos.till.machine.RollSettings;
import org.comptoir.shop.devices.ReceiptPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrinterModelTest {

    @TempDir
    Path folder;

    @Test
    void printsATestReceiptAndReportsTheResult() throws Exception {
        try (var office = ScreenFixture.founded(folder.resolve("shop"), Language.FRENCH)) {
            var printer = new PrinterModel(
                    office.context(Language.ENGLISH),
                    office.shop().settings(),
                    office.shop().machine(),
                    office.shop()::changeMachine);
            printer.load();
            printer.kindProperty().set("network");
            printer.addressProperty().set("till:port");
            printer.save();
            assertThat(printer.messages().faultOf(PrinterModel.ADDRESS).get()).contains("192.168");
            var device = Files.createFile(folder.resolve("lp0"));
            printer.kindProperty().set("device");
            printer.addressProperty().set(device.toString());
            printer.test();
            assertThat(printer.messages().posted().getFirst().level()).isEqualTo(Level.DONE);
            assertThat(device).isNotEmptyFile();
            printer.lettersProperty().setValue(RollLetters.CP858);
            printer.columnsProperty().setValue(42);
            printer.save();
            assertThat(office.shop().machine().settings().printer().roll())
                    .isEqualTo(new RollSettings(RollLetters.CP858, 42, 0));
            assertThat(ReceiptPrinter.of(office.shop().machine().settings().printer()))
                    .isEqualTo(new ReceiptPrinter.DeviceFile(device));
            printer.addressProperty().set(folder.resolve("missing").toString());
            printer.test();
            assertThat(printer.messages().faultOf(PrinterModel.ADDRESS).get()).contains("does not answer");
        }
    }
}
