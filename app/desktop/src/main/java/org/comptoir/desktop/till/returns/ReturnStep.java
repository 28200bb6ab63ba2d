package org.comptoir.desktop.till.returns;

/// How far a return has come.
public enum ReturnStep {

    /// No goods are being returned: the catalogue is shown.
    CLOSED,

    /// The receipt is being looked for.
    FIND,

    /// What is returned is being chosen.
    CHOOSE,

    /// Goods are returned without their receipt.
    WITHOUT
}
