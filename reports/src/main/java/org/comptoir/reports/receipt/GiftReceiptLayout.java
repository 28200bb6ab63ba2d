package org.comptoir.reports.receipt;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.engine.Barcode;
import org.comptoir.reports.roll.ReceiptRoll;
import org.comptoir.reports.roll.ReceiptRow;
import org.comptoir.reports.roll.RollHeader;

/// Lays out a gift receipt: who sold what and when, how it is exchanged, and the code by which the sale is found. No
/// amount is on it.
public final class GiftReceiptLayout {

    private GiftReceiptLayout() {}

    /// The rows of a gift receipt, the same for every kind of paper.
    public static ReceiptRoll of(GiftReceiptData data) {
        var texts = Texts.of("receipt", data.language());
        var formats = new Formats(data.language(), data.zone());
        var rows = new ArrayList<ReceiptRow>();
        RollHeader.rows(data.shop(), rows);
        if (!data.header().isBlank()) {
            rows.add(new ReceiptRow.Centred(data.header(), false));
        }
        rows.add(new ReceiptRow.StrongRule());
        rows.add(new ReceiptRow.Title(texts.get("receipt.gift")));
        rows.add(new ReceiptRow.Subject(texts.get("receipt.number", data.number()), formats.date(data.soldAt())));
        rows.add(new ReceiptRow.Rule());
        data.gifts().forEach(gift -> rows.add(new ReceiptRow.Item(gift.name(), quantity(gift, texts, formats))));
        rows.add(new ReceiptRow.Rule());
        end(data, texts, rows);
        return new ReceiptRoll(texts.get("receipt.gift.title", data.number()), data.language(), rows);
    }

    private static String quantity(GiftReceiptData.Gift gift, Texts texts, Formats formats) {
        var quantity = formats.quantity(gift.quantity());
        return texts.get(gift.isWeighed() ? "receipt.gift.weighed" : "receipt.gift.pieces", quantity);
    }

    private static void end(GiftReceiptData data, Texts texts, List<ReceiptRow> rows) {
        rows.add(new ReceiptRow.Text(texts.get("receipt.gift.exchange")));
        if (!data.conditions().isBlank()) {
            rows.add(new ReceiptRow.Gap());
            rows.add(new ReceiptRow.Small(data.conditions()));
        }
        rows.add(new ReceiptRow.Code(Barcode.code128(data.code()), data.code()));
        if (!data.footer().isBlank()) {
            rows.add(new ReceiptRow.Thanks(data.footer()));
        }
        if (!data.shop().hours().isEmpty()) {
            rows.add(new ReceiptRow.Note(String.join(", ", data.shop().hours())));
        }
        rows.add(new ReceiptRow.Fine(texts.get("receipt.gift.proof", data.program())));
    }
}
