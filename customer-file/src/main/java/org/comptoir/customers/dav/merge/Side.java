package org.comptoir.customers.dav.merge;

/// One of two that have the same thing.
public enum Side {
    OURS,
    THEIRS
}
