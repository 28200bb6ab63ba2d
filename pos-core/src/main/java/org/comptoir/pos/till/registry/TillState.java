package org.comptoir.pos.till.registry;

/// Whether a till still sells.
public enum TillState {
    ACTIVE,
    /// Its numbers and chains stay and are verified; nothing is added to its sales any more.
    RETIRED
}
