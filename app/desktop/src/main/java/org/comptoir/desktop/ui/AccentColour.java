package org.comptoir.desktop.ui;

import java.util.Locale;

/// The six colours of categories: for bars, dots or backgrounds, never for text.
public enum AccentColour {
    GROCERY,
    HOME,
    FASHION,
    CARE,
    PAPER,
    SERVICES;

    public String styleClass() {
        return "tint-" + name().toLowerCase(Locale.ROOT);
    }

    /// The colour assigned to a name: the background of people without a picture.
    public static AccentColour of(String name) {
        return values()[Math.floorMod(name.hashCode(), values().length)];
    }
}
