package org.comptoir.pos.pricing;

import org.comptoir.pos.money.Money;

/// One thing that was taken off a line, and why. A line may have several; what is paid for it is its gross less all of
/// them.
///
/// @param reason in the words of whoever granted it, at most [#MAX_REASON] characters; may be empty
/// @param amount taken off, above nothing; below nothing on a line that comes back, where it was never paid
public record Reduction(ReductionKind kind, String reason, Money amount) {

    public static final int MAX_REASON = 100;

    public Reduction {
        if (reason.length() > MAX_REASON) {
            throw new IllegalArgumentException("a reason longer than " + MAX_REASON + " characters");
        }
    }

    Reduction withAmount(Money changed) {
        return new Reduction(kind, reason, changed);
    }
}
