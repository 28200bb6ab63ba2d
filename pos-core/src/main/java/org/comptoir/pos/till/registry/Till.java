package org.comptoir.pos.till.registry;

import org.comptoir.pos.till.TillId;

/// A till of the shop.
///
/// @param name as receipts print it, up to [#MAX_NAME] characters; nobody else has or had it
public record Till(TillId id, String name, TillState state) {

    public static final int MAX_NAME = 20;

    public boolean isActive() {
        return state == TillState.ACTIVE;
    }
}
