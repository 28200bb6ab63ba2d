package org.comptoir.pos.fiscal;

import java.time.Instant;

/// That somebody settled a document by hand, because its recorder can never say how it ended.
///
/// @param reason as it was typed, up to [#MAX_REASON] characters
public record FiscalSettlement(Instant at, String staffName, String reason) {

    /// In characters.
    public static final int MAX_REASON = 200;

    /// Whether a reason can be kept: some words, and not too many.
    public static boolean takes(String reason) {
        return !reason.isBlank() && reason.strip().length() <= MAX_REASON;
    }
}
