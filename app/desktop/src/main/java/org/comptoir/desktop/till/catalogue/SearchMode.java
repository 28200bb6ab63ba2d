package org.comptoir.desktop.till.catalogue;

/// What the search field looks for.
public enum SearchMode {
    EVERYTHING,
    CUSTOMER,
    FAVOURITE,
    /// The tickets on hold.
    PARKED
}
