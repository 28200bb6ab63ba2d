package org.comptoir.customers.dav;

import org.comptoir.customers.segment.Segment;

/// Which customers go to the server.
public sealed interface SharingScope {

    /// All that are not archived.
    record Everybody() implements SharingScope {}

    /// Those with a tag; who comes from the server gets it.
    record Tagged(String tag) implements SharingScope {}

    /// Those of a saved segment; who is on the server alone stays there alone.
    record OfSegment(String name) implements SharingScope {}

    int MAX_NAME = Segment.MAX_NAME_LENGTH;

    /// As it is kept: the kind, and after a colon the name.
    static SharingScope read(String text) {
        if (text.startsWith("tag:") && text.length() > 4) {
            return new Tagged(text.substring(4));
        }
        return text.startsWith("segment:") && text.length() > 8 ? new OfSegment(text.substring(8)) : new Everybody();
    }

    default String text() {
        return switch (this) {
            case Everybody all -> "all";
            case Tagged(var tag) -> "tag:" + tag;
            case OfSegment(var name) -> "segment:" + name;
        };
    }
}
