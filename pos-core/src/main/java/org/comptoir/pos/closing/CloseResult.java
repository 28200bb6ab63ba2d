package org.comptoir.pos.closing;

import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.TenderType;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;

/// The outcome of closing the day.
public sealed interface CloseResult {

    /// Closed. A closing [DayFigures#isWithoutSales] is allowed; its message says that nothing was sold.
    record Closed(DayClosing closing) implements CloseResult {}

    /// Somebody else closed this till first: nothing was written.
    record ClosedMeanwhile(DayClosing other) implements CloseResult {}

    /// The float would exceed the cash in the drawer: nothing was written.
    record FloatAboveCash(Money counted) implements CloseResult {}

    /// More cash than a drawer holds, as when a barcode was typed as the amount: nothing was written.
    record CountTooHigh(Money most) implements CloseResult {}

    /// The date of the clock does not fit what was closed and sold before, and nobody confirmed it: nothing was
    /// written.
    record ClockDoubtful(ClockDoubt doubt) implements CloseResult {}

    /// The drawer differs from the expected cash and no reason was given: nothing was written.
    ///
    /// @param difference counted minus expected cash; negative if cash is missing
    record ReasonMissing(Money difference) implements CloseResult {}

    /// A means of payment differs by more than the shop's limit and no reason was given: nothing was written.
    ///
    /// @param difference counted minus expected
    record TenderReasonMissing(TenderType type, Money difference) implements CloseResult {}

    /// The message for the user.
    default String sentence(Formats formats) {
        var texts = Texts.of("till", formats.language());
        return switch (this) {
            case Closed(var closing)
            when closing.figures().isWithoutSales() -> texts.get("till.closed.without", closing.number());
            case Closed(var closing) ->
                texts.get(
                        "till.closed",
                        closing.number(),
                        closing.figures().sales(),
                        formats.money(closing.figures().turnover()));
            case ClosedMeanwhile(var other) ->
                texts.get("till.refused.meanwhile", other.staffName(), other.number(), formats.time(other.closedAt()));
            case FloatAboveCash(var counted) -> texts.get("till.refused.float", formats.money(counted));
            case CountTooHigh(var most) -> texts.get("till.refused.count", formats.money(most));
            case ClockDoubtful(var doubt) -> clockSentence(doubt, formats, texts);
            case ReasonMissing(var difference) -> texts.get("till.refused.reason", formats.money(difference));
            case TenderReasonMissing(var type, var difference) ->
                texts.get("till.refused.reason.tender", type.title(formats.language()), formats.money(difference));
        };
    }

    private static String clockSentence(ClockDoubt doubt, Formats formats, Texts texts) {
        var today = formats.date(doubt.today());
        var recorded = formats.date(doubt.recorded());
        return switch (doubt.kind()) {
            case AHEAD -> texts.get("till.refused.clock.ahead", today, recorded);
            case BEHIND ->
                doubt.closing() == 0
                        ? texts.get("till.refused.clock.sold", today, recorded)
                        : texts.get("till.refused.clock.behind", today, recorded, doubt.closing());
        };
    }
}
