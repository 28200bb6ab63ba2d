package org.comptoir.customers.dav.merge;

import java.util.List;

/// What comes of two sides.
///
/// @param value ours, with what only they changed; of a field in conflict still ours
/// @param base what our fields are to be compared with from now on: what is still to be sent differs from it
/// @param conflicts fields that both changed, to different values, and that nobody settled
/// @param isSending whether something of ours is to be sent
public record MergedSides<T>(T value, FieldPrints base, List<SharedField<T>> conflicts, boolean isSending) {

    public MergedSides {
        conflicts = List.copyOf(conflicts);
    }
}
