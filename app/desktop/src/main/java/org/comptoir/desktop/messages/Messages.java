package org.comptoir.desktop.messages;

/// Says to whoever is at the screen what became of something. Of one topic only the latest stands. To be called on the
/// thread of the screen.
public interface Messages {

    /// Posts a message in the place of what stood on the topic.
    void post(String topic, Level level, Message message);

    /// Takes away what stands on the topic, if anything does.
    void dismiss(String topic);

    /// Reports a completed action.
    default void done(String topic, Message message) {
        post(topic, Level.DONE, message);
    }

    /// Something was done and can be taken back.
    default void undoable(String topic, Message message, Runnable undo) {
        post(topic, Level.DONE, message.undoneBy(undo));
    }

    /// Something is to be put right.
    default void warn(String topic, Message message) {
        post(topic, Level.WARNING, message);
    }

    /// A device, the data or the program failed.
    default void fail(String topic, Message message) {
        post(topic, Level.FAILURE, message);
    }
}
