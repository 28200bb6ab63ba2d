package org.comptoir.pos.database;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/// A copy of a whole shop in one file; it is restored and counted before it counts as a backup.
///
/// @param file a ZIP of the embedded database and the shop's other files, whatever engine the shop uses
/// @param rows number of rows of each table in the copy
public record Backup(Path file, Instant madeAt, long bytes, Map<String, Long> rows) {

    public Backup {
        rows = Map.copyOf(rows);
    }

    /// The number of rows of all tables.
    public long rowCount() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }
}
