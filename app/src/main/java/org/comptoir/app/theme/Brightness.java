package org.comptoir.app.theme;

/// Light, dark, or whichever the machine is set to.
public enum Brightness {
    LIGHT,
    DARK,
    SYSTEM
}
