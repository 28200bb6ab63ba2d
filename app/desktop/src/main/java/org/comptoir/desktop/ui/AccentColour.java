package org.comptoir.desktop.ui;

import java.util.Locale;

/// The six colours of categories: a bar, a dot or a ground, never text.
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

    /// The one a name always gets: the grounds of people without a picture.
    public static AccentColour of(String name) {
        return values()[Math.floorMod(name.hashCode(), values().length)];
    }
}
