package org.comptoir.desktop.ui.theme;

/// When the keyboard on the screen is shown.
public enum KeyboardUse {

    /// While the screen was last touched by a finger.
    TOUCHED,
    ALWAYS,
    NEVER
}
