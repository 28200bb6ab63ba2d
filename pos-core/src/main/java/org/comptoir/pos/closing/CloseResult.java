package org.comptoir.pos.closing;

import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;

/// The answer to closing the day.
public sealed interface CloseResult {

    /// Closed. A closing [DayFigures#isWithoutSales] is allowed; the sentence says that nothing was sold.
    record Closed(DayClosing closing) implements CloseResult {}

    /// Somebody else closed this till meanwhile: nothing was written.
    record ClosedMeanwhile(DayClosing other) implements CloseResult {}

    /// More is to stay in the drawer than is in it: nothing was written.
    record FloatAboveCash(Money counted) implements CloseResult {}

    /// The drawer is not as it should be, and nobody says why: nothing was written.
    ///
    /// @param difference what is in the drawer above what should be; negative when cash is missing
    record ReasonMissing(Money difference) implements CloseResult {}

    /// What happened, in words.
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
            case ReasonMissing(var difference) -> texts.get("till.refused.reason", formats.money(difference));
        };
    }
}
