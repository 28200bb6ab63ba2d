package org.comptoir.pos.closing;

import org.comptoir.pos.closing.DayFigures.Counted;
import org.comptoir.pos.journal.CanonicalText;

/// Writes the text of a day's end that the journal signs: the period's totals and the perpetual one.
final class ClosingCanonicalText {

    private static final int VERSION = 1;

    private ClosingCanonicalText() {}

    static String of(DayClosing closing) {
        var figures = closing.figures();
        var text = CanonicalText.version(VERSION)
                .put("number", closing.number())
                .put("previous", figures.previousClosing())
                .put("till", closing.till())
                .put("day", closing.businessDay())
                .put("closed", closing.closedAt())
                .put("staff", closing.staffName())
                .put("first", figures.firstSale())
                .put("last", figures.lastSale())
                .put("sales", figures.sales())
                .put("turnover", figures.turnover())
                .put("perpetual", figures.perpetual());
        taxes(text, figures);
        tenders(text, figures);
        counted(text, "vouchers", figures.vouchersSold());
        counted(text, "discounts", figures.discounts());
        return text.put("float", figures.openingFloat())
                .put("expected", figures.cashExpected())
                .put("counted", closing.counted().total())
                .put("nextfloat", closing.nextFloat())
                .put("reason", closing.reason())
                .text();
    }

    private static void taxes(CanonicalText text, DayFigures figures) {
        var rows = figures.taxes().rows();
        text.put("vats", rows.size());
        for (var i = 0; i < rows.size(); i++) {
            var key = "vat." + (i + 1) + ".";
            text.put(key + "code", rows.get(i).rate().code().value())
                    .put(key + "rate", rows.get(i).rate().rate())
                    .put(key + "net", rows.get(i).net())
                    .put(key + "tax", rows.get(i).tax());
        }
    }

    private static void tenders(CanonicalText text, DayFigures figures) {
        var tenders = figures.tenders();
        text.put("tenders", tenders.size());
        for (var i = 0; i < tenders.size(); i++) {
            var key = "tender." + (i + 1) + ".";
            text.put(key + "kind", tenders.get(i).kind().name())
                    .put(key + "count", tenders.get(i).count())
                    .put(key + "amount", tenders.get(i).amount());
        }
    }

    private static void counted(CanonicalText text, String key, Counted counted) {
        text.put(key + ".count", counted.count()).put(key + ".amount", counted.amount());
    }
}
