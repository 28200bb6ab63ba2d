package org.comptoir.customers.dav;

/// Which way changes go.
public enum DavDirection {
    BOTH,
    /// Changes of the server come in; nothing goes out.
    READ,
    /// Changes of the shop go out, over those of the server; nothing comes in.
    SEND
}
