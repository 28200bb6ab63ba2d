package org.comptoir.desktop.till.workplace;

import org.kordamp.ikonli.Ikon;

/// How the till speaks to whoever stands at it, apart from what its screen shows.
public interface TillMessages {

    /// Says something until it is put right; what was said before on the same topic goes.
    void say(String topic, TillMessage notice);

    /// Takes back what was said on a topic, if anything was.
    void dismiss(String topic);

    /// Says in passing that something was done.
    void done(String words);

    /// Says in passing what was done, and offers to undo it.
    void undoable(Ikon ikon, String words, Runnable undo);
}
