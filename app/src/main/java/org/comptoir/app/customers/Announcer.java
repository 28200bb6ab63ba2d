package org.comptoir.app.customers;

/// Says what was done, as a message that passes.
interface Announcer {

    void done(String words);

    void undoable(String words, Runnable undo);
}
