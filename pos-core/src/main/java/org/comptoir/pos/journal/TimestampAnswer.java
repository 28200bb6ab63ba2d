package org.comptoir.pos.journal;

import java.time.Instant;

/// The outcome of adding a time stamp file.
public sealed interface TimestampAnswer {

    /// @param authority name in the certificate that signed it
    record Added(Instant stampedAt, String authority) implements TimestampAnswer {}

    /// A time stamp of other heads than those in the shop's folder: of another shop, or the heads were changed
    /// since.
    record OtherHeads() implements TimestampAnswer {}

    /// Not an answer of a time stamp authority, a refusal, or one with an invalid signature.
    record NoTimestamp() implements TimestampAnswer {}
}
