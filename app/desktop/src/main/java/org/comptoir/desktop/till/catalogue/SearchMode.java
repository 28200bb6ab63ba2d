package org.comptoir.desktop.till.catalogue;

/// What the one field looks for.
public enum SearchMode {
    EVERYTHING,
    CUSTOMER,
    FAVOURITE
}
