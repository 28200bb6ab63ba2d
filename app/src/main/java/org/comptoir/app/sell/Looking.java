package org.comptoir.app.sell;

/// What the one field looks for.
public enum Looking {
    EVERYTHING,
    CUSTOMER,
    FAVOURITE
}
