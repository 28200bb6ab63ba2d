package org.comptoir.pos.closing;

import java.util.EnumSet;
import java.util.Set;
import org.comptoir.pos.closing.DayFigures.Counted;
import org.comptoir.pos.journal.CanonicalText;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.TenderKind;

/// Writes the text of a day closing that the journal signs: the totals of the period and the perpetual total.
///
/// Version 1 contained only the name of the till, no returns, and only the sum of the counted cash. The number of
/// mismatches with the signed data is written only if there are any. Version 3 adds the shop's own tenders, by name,
/// the
/// rounding of cash and what was paid of accounts; it is written only where there is any of that, or means of payment
/// that
/// version 2 does not know.
final class ClosingCanonicalText {

    static final int FIRST_VERSION = 1;
    static final int SECOND_VERSION = 2;
    static final int VERSION = 3;

    private static final Set<TenderKind> OF_SECOND_VERSION =
            EnumSet.of(TenderKind.CASH, TenderKind.CARD, TenderKind.VOUCHER, TenderKind.POINTS);

    private final int version;
    private final DayClosing closing;
    private final CanonicalText text;

    private ClosingCanonicalText(int version, DayClosing closing) {
        this.version = version;
        this.closing = closing;
        this.text = CanonicalText.version(version);
    }

    static String of(DayClosing closing) {
        return of(closing, leastVersion(closing));
    }

    /// The first version that can say it all, of those that are still written.
    static int leastVersion(DayClosing closing) {
        var figures = closing.figures();
        var isPlain = figures.rounding().equals(Counted.NONE)
                && figures.accountPaid().equals(Counted.NONE)
                && figures.tenders().stream().allMatch(tender -> OF_SECOND_VERSION.contains(tender.kind()));
        return isPlain ? SECOND_VERSION : VERSION;
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
        text.put("float", figures.openingFloat())
                .put("expected", figures.cashExpected())
                .put("counted", closing.counted().total());
        if (version > FIRST_VERSION) {
            pieces();
        }
        text.put("nextfloat", closing.nextFloat()).put("reason", closing.reason());
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
            text.put(key + "kind", tenders.get(i).kind().name())
                    .put(key + "count", tenders.get(i).count())
                    .put(key + "amount", tenders.get(i).amount());
            var own = tenders.get(i).own();
            if (own != null) {
                text.put(key + "own", own.name()).put(key + "drawer", own.inDrawer() ? 1 : 0);
            }
        }
    }

    private void counted(String key, Counted counted) {
        text.put(key + ".count", counted.count()).put(key + ".amount", counted.amount());
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
