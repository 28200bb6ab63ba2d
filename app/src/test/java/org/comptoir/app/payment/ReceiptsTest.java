package org.comptoir.app.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.comptoir.app.devices.TicketPrinter;
import org.comptoir.app.office.Office;
import org.comptoir.app.office.Voice;
import org.comptoir.app.ticket.workplace.Notice;
import org.comptoir.app.ticket.workplace.Workplace;
import org.comptoir.pos.language.Language;
import org.comptoir.pos.language.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceiptsTest {

    @TempDir
    Path folder;

    @Test
    void keepsTheSaleWhenThePrinterIsNotThereAndPrintsOnceItIs() throws Exception {
        try (var office =
                Office.founded(folder.resolve("shop"), Language.FRENCH).stocked()) {
            var device = folder.resolve("lp0");
            office.shop().settings().keep(TicketPrinter.KIND, "device");
            office.shop().settings().keep(TicketPrinter.ADDRESS, device.toString());
            office.sell("A1", 1, true);
            var sale = office.shop().counter().sales().byNumber(1).orElseThrow();
            for (var language : Language.values()) {
                Files.deleteIfExists(device);
                var voice = new Voice();
                var at = new Workplace(office.shop(), office::owner, office.tasks(), office.formats(language), voice);
                var receipts = new Receipts(at, office.papers(), (name, chosen) -> {});
                receipts.refresh();

                receipts.print(sale);
                assertThat(voice.notice().kind()).isEqualTo(Notice.Kind.RED);
                assertThat(voice.notice().toDo()).contains("1");
                Files.createFile(device);
                voice.take(Texts.of("payment", language).get("payment.printer.again"));

                assertThat(device).isNotEmptyFile();
                assertThat(voice.passing()).hasSize(1);
                assertThat(office.shop().counter().sales().byNumber(1)).contains(sale);
            }
            assertThat(office.mishaps()).isEmpty();
        }
    }
}
