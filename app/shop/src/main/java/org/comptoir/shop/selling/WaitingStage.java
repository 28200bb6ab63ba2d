package org.comptoir.shop.selling;

/// Which people of the waiting list are shown.
public enum WaitingStage {
    /// Whose goods are in.
    TO_CALL,
    OPEN,
    DONE
}
