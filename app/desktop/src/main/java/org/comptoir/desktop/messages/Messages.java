package org.comptoir.desktop.messages;

/// Messages to the user. Only the latest message of a topic is shown. Call on the screen's thread.
public interface Messages {

    /// Shows a message, replacing the previous one of the same topic.
    void post(String topic, Level level, Message message);

    /// Shows a state of the shop or its machine on every screen, to whoever is signed in, until it is over.
    default void lasting(String topic, Level level, Message message) {
        post(topic, level, message);
    }

    /// Removes the message of a topic, if any.
    void dismiss(String topic);

    /// Reports a completed action.
    default void done(String topic, Message message) {
        post(topic, Level.DONE, message);
    }

    /// Reports an action that can be undone.
    default void undoable(String topic, Message message, Runnable undo) {
        post(topic, Level.DONE, message.undoneBy(undo));
    }

    /// Reports a problem the user can resolve.
    default void warn(String topic, Message message) {
        post(topic, Level.WARNING, message);
    }

    /// Reports a failure of a device, the database or the program.
    default void fail(String topic, Message message) {
        post(topic, Level.FAILURE, message);
    }
}
