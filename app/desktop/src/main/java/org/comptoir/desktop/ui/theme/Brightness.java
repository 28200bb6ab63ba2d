package org.comptoir.desktop.ui.theme;

/// Light, dark, or the system's setting.
public enum Brightness {
    LIGHT,
    DARK,
    SYSTEM
}
