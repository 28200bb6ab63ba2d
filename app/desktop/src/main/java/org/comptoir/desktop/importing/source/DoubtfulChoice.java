package org.comptoir.desktop.importing.source;

/// What becomes of rows that may be somebody known.
public enum DoubtfulChoice {
    LEAVE_OUT,
    /// As new ones.
    ADD,
    /// To the one that each may be.
    COMPLETE
}
