package org.comptoir.pos.fiscal;

/// Why a recorder makes no document or closing now.
public enum FiscalProblem {
    OUT_OF_PAPER,
    /// More than 24 hours passed since the first document after its last closing.
    CLOSING_DUE,
    /// It wants what only its manual or its technician knows.
    NEEDS_SERVICE;
}
