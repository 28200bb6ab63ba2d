package org.comptoir.pos.till.registry;

/// Whether a till is in service.
public enum TillState {
    ACTIVE,
    /// Its numbers and chains are kept and verified; it makes no further sales.
    RETIRED
}
