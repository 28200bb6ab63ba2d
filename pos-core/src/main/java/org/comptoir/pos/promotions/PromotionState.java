package org.comptoir.pos.promotions;

/// How a promotion stands today.
public enum PromotionState {
    /// On some hours of today at least.
    RUNNING,
    /// On another day.
    PLANNED,
    /// Somebody stopped it.
    STOPPED,
    ENDED,
    /// As often as it may be used.
    USED_UP
}
