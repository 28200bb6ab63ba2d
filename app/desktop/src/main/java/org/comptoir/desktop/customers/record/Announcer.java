package org.comptoir.desktop.customers.record;

/// Says what was done, as a message that passes.
public interface Announcer {

    void done(String words);

    void undoable(String words, Runnable undo);
}
