package org.comptoir.desktop.offscreen;

/// A layout problem that a user would notice.
///
/// @param where text or type of the node, and its position
public record LayoutProblem(Kind kind, String where) {

    public enum Kind {
        CUT,
        OVERLAP,
        SMALL,
        OUTSIDE
    }
}
