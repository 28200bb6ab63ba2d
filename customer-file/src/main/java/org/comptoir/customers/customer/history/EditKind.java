package org.comptoir.customers.customer.history;

/// How a record was changed.
public enum EditKind {
    EDITED,
    /// An edit was taken back.
    PUT_BACK,
    /// Other records were merged into it.
    MERGED,
    /// A merge was taken back.
    UNMERGED
}
