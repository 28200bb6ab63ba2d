package org.comptoir.pos.outbox;

import java.time.Instant;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.SaleNumber;
import org.jspecify.annotations.Nullable;

/// An e-mail with the receipt of a sale.
///
/// @param copy 0 for the original, n for its n-th copy
/// @param recipient the address; masked once it was sent
/// @param language of the customer
/// @param attempts how often it was tried
/// @param nextAttempt when it is tried again, while it waits
/// @param problem of the last attempt; null if there was none
/// @param endedAt when it was sent or given up; null while it waits
public record EmailJob(
        EmailId id,
        SaleNumber sale,
        int copy,
        String recipient,
        Language language,
        Instant queuedAt,
        String queuedBy,
        EmailState state,
        int attempts,
        Instant nextAttempt,
        @Nullable EmailProblem problem,
        @Nullable Instant endedAt) {}
