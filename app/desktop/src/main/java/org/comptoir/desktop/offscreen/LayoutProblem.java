package org.comptoir.desktop.offscreen;

/// Something on a screen that a person would stumble over.
///
/// @param where the words or the kind of the part, and its place
public record LayoutProblem(Kind kind, String where) {

    public enum Kind {
        CUT,
        OVERLAP,
        SMALL,
        OUTSIDE
    }
}
