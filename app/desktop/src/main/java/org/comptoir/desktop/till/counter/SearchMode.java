package org.comptoir.desktop.till.counter;

/// What the one field looks for.
public enum SearchMode {
    EVERYTHING,
    CUSTOMER,
    FAVOURITE
}
