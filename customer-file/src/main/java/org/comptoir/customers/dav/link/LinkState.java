package org.comptoir.customers.dav.link;

/// How something on a server and something here belong together.
public enum LinkState {
    /// Both have it.
    LINKED,
    /// Both changed the same field; nothing is sent or taken until it is settled.
    CONFLICT,
    /// It is on the server alone, and stays there.
    OUTSIDE,
    /// It was deleted on the server, and stays here alone.
    GONE,
    /// What the server has cannot be read or kept; nothing is sent over it.
    UNREADABLE
}
