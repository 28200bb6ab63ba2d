package org.comptoir.pos.database;

import java.nio.file.Path;
import java.util.Map;

/// What came of putting a backup back; nothing is left behind when it was refused.
public sealed interface RestoreResult {

    /// @param rows how many rows each table holds, as the backup's own list says
    record Restored(Path folder, Map<String, Long> rows) implements RestoreResult {}

    /// A shop is never written over.
    record FolderNotEmpty(Path folder) implements RestoreResult {}

    /// It is no backup of this program, or a part of it is missing or damaged.
    record NotABackup(Path file, String reason) implements RestoreResult {}
}
