package org.comptoir.desktop.messages;

/// How serious a message is.
public enum Level {
    /// Something was done.
    DONE,
    /// To be put right by whoever reads it.
    WARNING,
    /// A device, the data or the program failed.
    FAILURE
}
