package org.comptoir.pos.till.registry;

import org.comptoir.pos.till.TillId;

/// A till of the shop.
///
/// @param name as printed on receipts, up to [#MAX_NAME] characters; never used by another till
public record Till(TillId id, String name, TillState state) {

    public static final int MAX_NAME = 20;

    public boolean isActive() {
        return state == TillState.ACTIVE;
    }
}
