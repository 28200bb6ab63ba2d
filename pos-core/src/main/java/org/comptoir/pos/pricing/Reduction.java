package org.comptoir.pos.pricing;

import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Texts;

/// A reduction of a line's price and the reason. A line can have several; its price is the gross minus all of them.
///
/// @param reason in the words of whoever granted it, at most [#MAX_REASON] characters; may be empty
/// @param amount positive; negative on a return, where it is not refunded
public record Reduction(ReductionKind kind, String reason, Money amount) {

    public static final int MAX_REASON = 100;

    public Reduction {
        if (reason.length() > MAX_REASON) {
            throw new IllegalArgumentException("a reason longer than " + MAX_REASON + " characters");
        }
    }

    /// Why, as people read it; empty if nobody said.
    ///
    /// @param sales texts of the feature `sales`
    public String said(Texts sales) {
        return switch (kind) {
            case PROMOTION -> reason;
            case LINE_DISCOUNT -> reason;
            case TICKET_DISCOUNT -> reason;
            case POINTS -> sales.get("sales.reduction.points", reason);
        };
    }

    Reduction withAmount(Money changed) {
        return new Reduction(kind, reason, changed);
    }
}
