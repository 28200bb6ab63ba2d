package org.comptoir.program.launch;

import java.nio.file.Path;
import java.util.Locale;

/// The two kinds of start, each with a cache of its own: a command needs nothing of the window, and loads less.
enum StartKind {
    WINDOW,
    COMMANDS;

    /// @param word of the launchers
    static StartKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Path cacheIn(Path folder) {
        return folder.resolve(word() + ".aot");
    }
}
