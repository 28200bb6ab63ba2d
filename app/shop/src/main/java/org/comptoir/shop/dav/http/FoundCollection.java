package org.comptoir.shop.dav.http;

import org.comptoir.customers.dav.link.DavKind;

/// A collection that a server offers.
///
/// @param path on the server
/// @param name as its owner called it; the end of its path if they did not
public record FoundCollection(DavKind kind, String path, String name) {}
