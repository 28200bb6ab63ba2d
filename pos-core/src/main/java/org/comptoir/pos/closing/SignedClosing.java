package org.comptoir.pos.closing;

import java.util.LinkedHashMap;
import java.util.List;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.audit.SignedTextComparison;
import org.comptoir.pos.audit.Subject;
import org.comptoir.pos.cash.CashMovementKind;
import org.comptoir.pos.cash.CashTotals;
import org.comptoir.pos.closing.DayFigures.Counted;
import org.comptoir.pos.closing.DayFigures.TenderTotal;
import org.comptoir.pos.journal.CanonicalReader;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.tax.TaxSummary;
import org.comptoir.pos.till.TillId;

/// The signed content of a day closing.
///
/// @param version of the signed text; version 1 contains neither returns nor single coins and notes, and up to version
///     2 there is neither cash moved without a sale, nor a count of other means of payment, nor rounding, nor what was
///     paid of accounts, so they are empty here
/// @param till its identity; the first till for version 1, when a shop had only one
/// @param closing without its signature
public record SignedClosing(int version, TillId till, DayClosing closing) {

    /// Whether a stored closing contains all the signed facts, and no others.
    public boolean agreesWith(DayClosing stored) {
        return comparedText(stored).equals(comparedText(closing));
    }

    /// In which texts a signed and a stored closing are compared. Of version 1 it is known what it leaves out; what
    /// version 2 cannot say must not have been written in since.
    private String comparedText(DayClosing of) {
        return ClosingCanonicalText.of(
                of, version == ClosingCanonicalText.FIRST_VERSION ? version : ClosingCanonicalText.VERSION);
    }

    /// What a stored closing says otherwise, value by value.
    List<Finding> differences(Subject subject, DayClosing stored) {
        return SignedTextComparison.differences(subject, comparedText(closing), comparedText(stored));
    }

    /// Parses the text of any version.
    ///
    /// @throws IllegalArgumentException if it is not, byte for byte, the text of a day closing
    public static SignedClosing read(String text) {
        var reader = CanonicalReader.of(text);
        var version = reader.version();
        if (version < ClosingCanonicalText.FIRST_VERSION || version > ClosingCanonicalText.VERSION) {
            throw new IllegalArgumentException("a closing signed by a later version of the program");
        }
        var isFirst = version == ClosingCanonicalText.FIRST_VERSION;
        var till = isFirst ? TillId.FIRST : new TillId(reader.text("till"));
        var closing = closing(reader, till, version);
        reader.end();
        if (!ClosingCanonicalText.of(closing, version).equals(text)) {
            throw new IllegalArgumentException("not the canonical text of a closing");
        }
        return new SignedClosing(version, till, closing);
    }

    private static DayClosing closing(CanonicalReader reader, TillId till, int version) {
        var isFirst = version == ClosingCanonicalText.FIRST_VERSION;
        var number = reader.number("number");
        var name = reader.text(isFirst ? "till" : "tillname");
        var figures = figures(reader, version);
        return new DayClosing(
                till,
                number,
                name,
                reader.day("day"),
                reader.instant("closed"),
                reader.text("staff"),
                figures,
                count(reader, isFirst),
                reader.money("nextfloat"),
                reader.text("reason"),
                version > ClosingCanonicalText.SECOND_VERSION ? counts(reader) : List.of(),
                isAutomatic(reader),
                "",
                "");
    }

    private static boolean isAutomatic(CanonicalReader reader) {
        if (!reader.has("automatic")) {
            return false;
        }
        if (reader.whole("automatic") != 1) {
            throw new IllegalArgumentException("a closing that is automatic by parts");
        }
        return true;
    }

    private static List<TenderCount> counts(CanonicalReader reader) {
        return reader.list(
                "counts",
                "count.",
                key -> new TenderCount(
                        SignedTenderType.read(reader, key), reader.money(key + "amount"), reader.text(key + "reason")));
    }

    private static CashTotals cash(CanonicalReader reader) {
        return new CashTotals(
                reader.number("lastmovement"),
                reader.list(
                        "movements",
                        "movement.",
                        key -> new CashTotals.OfKind(
                                CashMovementKind.valueOf(reader.text(key + "kind")),
                                reader.whole(key + "count"),
                                reader.money(key + "amount"))));
    }

    private static DayFigures figures(CanonicalReader reader, int version) {
        var knowsAll = version > ClosingCanonicalText.SECOND_VERSION;
        var figures = new DayFigures(
                reader.number("previous"),
                reader.number("first"),
                reader.number("last"),
                reader.whole("sales"),
                new TaxSummary(reader.list("vats", "vat.", key -> tax(reader, key))),
                reader.list(
                        "tenders",
                        "tender.",
                        key -> new TenderTotal(
                                SignedTenderType.read(reader, key),
                                reader.whole(key + "count"),
                                reader.money(key + "amount"))),
                counted(reader, "vouchers"),
                version == ClosingCanonicalText.FIRST_VERSION ? Counted.NONE : counted(reader, "returns"),
                counted(reader, "discounts"),
                knowsAll ? counted(reader, "rounding") : Counted.NONE,
                knowsAll ? counted(reader, "repaid") : Counted.NONE,
                reader.money("perpetual"),
                reader.money("float"),
                knowsAll ? cash(reader) : CashTotals.NONE,
                reader.has("findings") ? reader.whole("findings") : 0);
        if (!figures.turnover().equals(reader.money("turnover"))
                || !figures.cashExpected().equals(reader.money("expected"))) {
            throw new IllegalArgumentException("a closing that does not add up");
        }
        return figures;
    }

    private static TaxSummary.Row tax(CanonicalReader reader, String key) {
        return new TaxSummary.Row(
                new TaxRate(new TaxCode(reader.text(key + "code")), reader.percent(key + "rate")),
                reader.money(key + "net"),
                reader.money(key + "tax"));
    }

    private static Counted counted(CanonicalReader reader, String key) {
        return new Counted(reader.whole(key + ".count"), reader.money(key + ".amount"));
    }

    private static CashCount count(CanonicalReader reader, boolean isFirst) {
        var total = reader.money("counted");
        if (isFirst) {
            return CashCount.ofTotal(total);
        }
        var pieces = new LinkedHashMap<Money, Integer>();
        List<Money> values = reader.list("pieces", "piece.", key -> {
            var value = reader.money(key + "value");
            pieces.put(value, reader.whole(key + "count"));
            return value;
        });
        if (values.size() != pieces.size()) {
            throw new IllegalArgumentException("a coin counted twice");
        }
        return new CashCount(pieces, total.minus(CashCount.of(pieces).total()));
    }
}
