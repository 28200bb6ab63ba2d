package org.comptoir.shop.dav.http;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// One resource of an answer of several (RFC 4918, section 14.24).
///
/// @param path in our spelling
/// @param status of the resource itself; 200 where only its properties have one
/// @param properties those that were found; null if none was
record DavEntry(String path, int status, @Nullable Element properties) {

    /// A property in words; empty if it was not found.
    String text(String namespace, String name) {
        return property(namespace, name)
                .map(found -> found.getTextContent().strip())
                .orElse("");
    }

    Optional<Element> property(String namespace, String name) {
        return Optional.ofNullable(properties).flatMap(found -> DavXml.child(found, namespace, name));
    }

    /// The address in a property.
    String href(String namespace, String name) {
        return property(namespace, name)
                .map(found -> DavXml.text(found, DavXml.DAV, "href"))
                .orElse("");
    }
}
