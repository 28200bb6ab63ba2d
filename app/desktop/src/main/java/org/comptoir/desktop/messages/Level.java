package org.comptoir.desktop.messages;

/// The severity of a message.
public enum Level {
    /// An action was completed.
    DONE,
    /// The user can resolve it.
    WARNING,
    /// A device, the database or the program failed.
    FAILURE
}
