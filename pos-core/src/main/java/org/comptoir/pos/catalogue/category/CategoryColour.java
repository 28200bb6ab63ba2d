package org.comptoir.pos.catalogue.category;

/// The colour that identifies a category at the till; each theme has its own shade of it.
public enum CategoryColour {
    GROCERY,
    HOME,
    FASHION,
    CARE,
    PAPER,
    SERVICES
}
