package org.comptoir.customers.merge;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;
import org.jspecify.annotations.Nullable;

/// A merge of customers, as it was done.
///
/// @param into who is kept
/// @param parts what came of each of the others
/// @param undoneAt null unless it was taken back
public record CustomerMerge(
        MergeId id,
        CustomerId into,
        Instant at,
        String staffName,
        List<Part> parts,
        @Nullable Instant undoneAt) {

    /// For so long it can be taken back.
    public static final Duration UNDOABLE = Duration.ofDays(30);

    public CustomerMerge {
        parts = List.copyOf(parts);
    }

    /// What came of one record, beside all that is read as the other's.
    public record Part(CustomerId customer, int points, Money owed) {}

    /// Until when it can be taken back.
    public Instant undoableUntil() {
        return at.plus(UNDOABLE);
    }
}
