package org.comptoir.pos.database;

import java.nio.file.Path;
import java.util.Map;

/// The outcome of restoring a backup; nothing is left behind if it was refused.
public sealed interface RestoreResult {

    /// @param rows number of rows of each table, according to the backup's manifest
    record Restored(Path folder, Map<String, Long> rows) implements RestoreResult {}

    /// The folder contains files; a shop is never overwritten.
    record FolderNotEmpty(Path folder) implements RestoreResult {}

    /// The file is not a backup of this program, or a part of it is missing or damaged.
    record NotABackup(Path file, String reason) implements RestoreResult {}
}
