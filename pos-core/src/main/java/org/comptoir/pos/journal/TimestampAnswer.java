package org.comptoir.pos.journal;

import java.time.Instant;

/// What came of adding a time stamp's file.
public sealed interface TimestampAnswer {

    /// @param authority name of the certificate that signed it
    record Added(Instant stampedAt, String authority) implements TimestampAnswer {}

    /// A time stamp, but of other heads than those in the shop's folder: of another shop, or these were changed since.
    record OtherHeads() implements TimestampAnswer {}

    /// No answer of a time stamp authority, a refusal, or one whose signature does not hold.
    record NoTimestamp() implements TimestampAnswer {}
}
