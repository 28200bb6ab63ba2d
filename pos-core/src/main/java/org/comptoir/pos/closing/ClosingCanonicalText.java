package org.comptoir.pos.closing;

import org.comptoir.pos.closing.DayFigures.Counted;
import org.comptoir.pos.journal.CanonicalText;
import org.comptoir.pos.money.Money;

/// Writes the text of a day closing that the journal signs: the totals of the period and the perpetual total.
///
/// Version 1 contained only the name of the till, no returns, and only the sum of the counted cash. Version 2 knew
/// neither cash moved without a sale nor other means of payment that were counted, and neither the rounding of cash,
/// what
/// was paid of accounts, nor tenders of the shop's own, which version 3 writes with their name and whether they count
/// in
/// the drawer. That a closing was made by the program, and the number of mismatches with the signed data, are written
/// only
/// if it is so.
final class ClosingCanonicalText {

    static final int FIRST_VERSION = 1;
    static final int SECOND_VERSION = 2;
    static final int VERSION = 3;

    private final int version;
    private final DayClosing closing;
    private final CanonicalText text;

    private ClosingCanonicalText(int version, DayClosing closing) {
        this.version = version;
        this.closing = closing;
        this.text = CanonicalText.version(version);
    }

    static String of(DayClosing closing) {
        return of(closing, VERSION);
    }

    static String of(DayClosing closing, int version) {
        return new ClosingCanonicalText(version, closing).write();
    }

    private String write() {
        var figures = closing.figures();
        text.put("number", closing.number()).put("previous", figures.previousClosing());
        if (version == FIRST_VERSION) {
            text.put("till", closing.till());
        } else {
            text.put("till", closing.tillId().value()).put("tillname", closing.till());
        }
        text.put("day", closing.businessDay())
                .put("closed", closing.closedAt())
                .put("staff", closing.staffName())
                .put("first", figures.firstSale())
                .put("last", figures.lastSale())
                .put("sales", figures.sales())
                .put("turnover", figures.turnover())
                .put("perpetual", figures.perpetual());
        taxes();
        tenders();
        counted("vouchers", figures.vouchersSold());
        if (version > FIRST_VERSION) {
            counted("returns", figures.returns());
        }
        counted("discounts", figures.discounts());
        if (version > SECOND_VERSION) {
            counted("rounding", figures.rounding());
            counted("repaid", figures.accountPaid());
        }
        text.put("float", figures.openingFloat());
        if (version > SECOND_VERSION) {
            cash();
        }
        text.put("expected", figures.cashExpected())
                .put("counted", closing.counted().total());
        if (version > FIRST_VERSION) {
            pieces();
        }
        if (version > SECOND_VERSION) {
            counts();
        }
        text.put("nextfloat", closing.nextFloat()).put("reason", closing.reason());
        if (version > SECOND_VERSION && closing.automatic()) {
            text.put("automatic", 1);
        }
        if (figures.findings() != 0) {
            text.put("findings", figures.findings());
        }
        return text.text();
    }

    private void taxes() {
        var rows = closing.figures().taxes().rows();
        text.put("vats", rows.size());
        for (var i = 0; i < rows.size(); i++) {
            var key = "vat." + (i + 1) + ".";
            text.put(key + "code", rows.get(i).rate().code().value())
                    .put(key + "rate", rows.get(i).rate().rate())
                    .put(key + "net", rows.get(i).net())
                    .put(key + "tax", rows.get(i).tax());
        }
    }

    private void tenders() {
        var tenders = closing.figures().tenders();
        text.put("tenders", tenders.size());
        for (var i = 0; i < tenders.size(); i++) {
            var key = "tender." + (i + 1) + ".";
            SignedTenderType.put(text, key, tenders.get(i).type());
            text.put(key + "count", tenders.get(i).count())
                    .put(key + "amount", tenders.get(i).amount());
        }
    }

    private void counted(String key, Counted counted) {
        text.put(key + ".count", counted.count()).put(key + ".amount", counted.amount());
    }

    private void cash() {
        var cash = closing.figures().cash();
        text.put("lastmovement", cash.last()).put("movements", cash.kinds().size());
        for (var i = 0; i < cash.kinds().size(); i++) {
            var key = "movement." + (i + 1) + ".";
            text.put(key + "kind", cash.kinds().get(i).kind().name())
                    .put(key + "count", cash.kinds().get(i).count())
                    .put(key + "amount", cash.kinds().get(i).amount());
        }
    }

    private void counts() {
        var counts = closing.counts();
        text.put("counts", counts.size());
        for (var i = 0; i < counts.size(); i++) {
            var key = "count." + (i + 1) + ".";
            SignedTenderType.put(text, key, counts.get(i).type());
            text.put(key + "amount", counts.get(i).counted())
                    .put(key + "reason", counts.get(i).reason());
        }
    }

    private void pieces() {
        var pieces = closing.counted().pieces();
        text.put("pieces", pieces.size());
        var i = 0;
        for (var piece : pieces.entrySet()) {
            var key = "piece." + ++i + ".";
            Money value = piece.getKey();
            text.put(key + "value", value).put(key + "count", piece.getValue().longValue());
        }
    }
}
