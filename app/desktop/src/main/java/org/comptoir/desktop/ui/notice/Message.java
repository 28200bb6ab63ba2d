package org.comptoir.desktop.ui.notice;

/// What a view model says came of something: what happened over what to do, to be shown as a [MessageBar].
///
/// @param toDo may be empty
public record Message(Kind kind, String happened, String toDo) {

    public enum Kind {
        DONE,
        TO_PUT_RIGHT,
        FAILED
    }

    public static Message done(String happened) {
        return new Message(Kind.DONE, happened, "");
    }

    public static Message done(String happened, String toDo) {
        return new Message(Kind.DONE, happened, toDo);
    }

    public static Message toPutRight(String happened) {
        return new Message(Kind.TO_PUT_RIGHT, happened, "");
    }

    public static Message failed(String happened, String toDo) {
        return new Message(Kind.FAILED, happened, toDo);
    }
}
