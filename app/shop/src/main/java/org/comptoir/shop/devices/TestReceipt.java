package org.comptoir.shop.devices;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.machine.PrinterSettings;
import org.comptoir.pos.till.machine.RollLetters;
import org.comptoir.reports.roll.EscPos;
import org.comptoir.reports.roll.ReceiptRoll;
import org.comptoir.reports.roll.ReceiptRow;
import org.comptoir.reports.roll.RollPdf;

/// A few lines in each way in which letters can be sent to a printer, so that somebody sees on paper which one it
/// understands.
public final class TestReceipt {

    private final String shopName;
    private final Texts texts;

    public TestReceipt(String shopName, Language language) {
        this.shopName = shopName;
        texts = Texts.of("devices", language);
    }

    /// As the printer takes it.
    public byte[] bytes(PrinterSettings printer) {
        var rows = new ArrayList<>(head());
        if (ReceiptPrinter.of(printer).takesPages()) {
            rows.add(letters());
            return new RollPdf().on(printer.paper(), roll(rows));
        }
        var parts = new ArrayList<EscPos.Part>();
        for (var letters : RollLetters.values()) {
            rows.add(new ReceiptRow.Text(texts.get("devices.test." + letters)));
            rows.add(letters());
            parts.add(new EscPos.Part(RollPrinters.of(printer.roll().with(letters)), roll(rows)));
            rows.clear();
        }
        return EscPos.inOne(parts);
    }

    private List<ReceiptRow> head() {
        return List.of(
                new ReceiptRow.Title(shopName),
                new ReceiptRow.Centred(texts.get("devices.test"), true),
                new ReceiptRow.Rule());
    }

    private ReceiptRow letters() {
        return new ReceiptRow.Text(texts.get("devices.test.letters"));
    }

    private ReceiptRoll roll(List<ReceiptRow> rows) {
        return new ReceiptRoll(texts.get("devices.test"), texts.language(), rows);
    }
}
