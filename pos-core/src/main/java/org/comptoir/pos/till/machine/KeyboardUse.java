package org.comptoir.pos.till.machine;

/// When a machine shows the keyboard on the screen.
public enum KeyboardUse {

    /// While the screen was last touched by a finger.
    TOUCHED,
    ALWAYS,
    NEVER
}
