package org.comptoir.app.ui.notice;

/// What a view model says came of something: what happened over what to do, to be shown as a [MessageBar].
///
/// @param toDo may be empty
public record Said(Kind kind, String happened, String toDo) {

    public enum Kind {
        DONE,
        TO_PUT_RIGHT,
        FAILED
    }

    public static Said done(String happened) {
        return new Said(Kind.DONE, happened, "");
    }

    public static Said done(String happened, String toDo) {
        return new Said(Kind.DONE, happened, toDo);
    }

    public static Said toPutRight(String happened) {
        return new Said(Kind.TO_PUT_RIGHT, happened, "");
    }

    public static Said failed(String happened, String toDo) {
        return new Said(Kind.FAILED, happened, toDo);
    }
}
