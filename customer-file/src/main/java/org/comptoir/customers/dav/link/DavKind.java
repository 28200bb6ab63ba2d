package org.comptoir.customers.dav.link;

/// What a collection on a server holds.
public enum DavKind {
    BOOK,
    CALENDAR
}
