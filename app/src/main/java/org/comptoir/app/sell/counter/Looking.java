package org.comptoir.app.sell.counter;

/// What the one field looks for.
public enum Looking {
    EVERYTHING,
    CUSTOMER,
    FAVOURITE
}
