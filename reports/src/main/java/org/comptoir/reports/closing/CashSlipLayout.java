package org.comptoir.reports.closing;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.roll.ReceiptRoll;
import org.comptoir.reports.roll.ReceiptRow;
import org.comptoir.reports.roll.ReceiptRow.Weight;
import org.comptoir.reports.roll.RollHeader;

/// Lays out the slip of a movement of cash, with a line for whoever brought or took it to sign on.
public final class CashSlipLayout {

    private CashSlipLayout() {}

    public static ReceiptRoll of(CashSlipData data) {
        var texts = Texts.of("cashslip", data.language());
        var formats = new Formats(data.language(), data.zone());
        var title = texts.get("cashslip.title", data.number());
        List<ReceiptRow> rows = new ArrayList<>();
        RollHeader.rows(data.shop(), rows);
        rows.add(new ReceiptRow.StrongRule());
        rows.add(new ReceiptRow.Headline(title, data.till()));
        rows.add(new ReceiptRow.Fact(texts.get("cashslip.at"), formats.dateTime(data.at())));
        rows.add(new ReceiptRow.Fact(texts.get("cashslip.staff"), data.staff()));
        if (!data.approvedBy().isEmpty()) {
            rows.add(new ReceiptRow.Fact(texts.get("cashslip.approved"), data.approvedBy()));
        }
        rows.add(new ReceiptRow.StrongRule());
        var opening = data.opening();
        if (opening == null) {
            rows.add(new ReceiptRow.Pair(data.what(), formats.money(data.amount()), Weight.LARGE));
        } else {
            rows.add(new ReceiptRow.Pair(data.what(), formats.money(opening.found()), Weight.LARGE));
            rows.add(new ReceiptRow.Pair(texts.get("cashslip.left"), formats.money(opening.left()), Weight.PLAIN));
            rows.add(new ReceiptRow.Frame(texts.get("cashslip.difference"), formats.money(data.amount())));
        }
        if (!data.reason().isBlank()) {
            rows.add(new ReceiptRow.Text(texts.get("cashslip.reason", data.reason())));
        }
        rows.add(new ReceiptRow.Signature(texts.get("cashslip.visa")));
        rows.add(new ReceiptRow.Gap());
        rows.add(new ReceiptRow.Note(texts.get("cashslip.nosale")));
        rows.add(new ReceiptRow.Fine(texts.get("cashslip.signed", data.signature(), data.program())));
        return new ReceiptRoll(title, data.language(), rows);
    }
}
