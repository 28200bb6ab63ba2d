package org.comptoir.desktop.ui.theme;

/// Light, dark, or whichever the machine is set to.
public enum Brightness {
    LIGHT,
    DARK,
    SYSTEM
}
