package org.comptoir.pos.database;

import java.util.List;
import java.util.Map;

/// What came of moving a shop to another database. But for [Moved], the shop is where it was.
public sealed interface MoveResult {

    /// @param rows how many rows each table holds, the same here and there
    record Moved(String from, String to, Map<String, Long> rows) implements MoveResult {

        public Moved {
            rows = Map.copyOf(rows);
        }

        public long rowCount() {
            return rows.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /// It is there already.
    record AlreadyThere(String place) implements MoveResult {}

    /// A database that holds anything is never written over.
    record NotEmpty(String place) implements MoveResult {}

    /// These tables do not hold the same here and there.
    record Differs(List<String> tables) implements MoveResult {

        public Differs {
            tables = List.copyOf(tables);
        }
    }

    /// What was copied does not pass the check of the journal.
    record Unsound() implements MoveResult {}
}
