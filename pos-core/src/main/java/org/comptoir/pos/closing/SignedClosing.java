package org.comptoir.pos.closing;

import java.util.LinkedHashMap;
import java.util.List;
import org.comptoir.pos.closing.DayFigures.Counted;
import org.comptoir.pos.closing.DayFigures.TenderTotal;
import org.comptoir.pos.journal.CanonicalReader;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.tender.OwnMeans;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.tax.TaxSummary;
import org.comptoir.pos.till.TillId;

/// The signed content of a day closing.
///
/// @param version of the signed text; version 1 contains neither returns nor single coins and notes, so they are
///     empty here
/// @param till its identity; the first till for version 1, when a shop had only one
/// @param closing without its signature
public record SignedClosing(int version, TillId till, DayClosing closing) {

    /// Whether a stored closing contains all the signed facts.
    public boolean agreesWith(DayClosing stored) {
        // Of version 1 it is known what it leaves out; what version 2 cannot say must not have been written in since.
        var least = version == ClosingCanonicalText.FIRST_VERSION ? version : ClosingCanonicalText.leastVersion(stored);
        return ClosingCanonicalText.of(stored, Math.max(version, least))
                .equals(ClosingCanonicalText.of(closing, version));
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
                "",
                "");
    }

    private static DayFigures figures(CanonicalReader reader, int version) {
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
                                TenderKind.valueOf(reader.text(key + "kind")),
                                reader.whole(key + "count"),
                                reader.money(key + "amount"),
                                reader.has(key + "own")
                                        ? new OwnMeans(reader.text(key + "own"), reader.whole(key + "drawer") == 1)
                                        : null)),
                counted(reader, "vouchers"),
                version == ClosingCanonicalText.FIRST_VERSION ? Counted.NONE : counted(reader, "returns"),
                counted(reader, "discounts"),
                version < ClosingCanonicalText.VERSION ? Counted.NONE : counted(reader, "rounding"),
                version < ClosingCanonicalText.VERSION ? Counted.NONE : counted(reader, "repaid"),
                reader.money("perpetual"),
                reader.money("float"),
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
