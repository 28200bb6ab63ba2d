package org.comptoir.customers.dav;

/// What becomes of ours that is deleted on the server. Nothing of ours is ever erased.
public enum OnDeletion {
    /// It is put back on the server.
    RETURN,
    /// It stays here alone.
    KEEP,
    /// A customer is archived, an appointment cancelled.
    ARCHIVE
}
