package org.comptoir.pos.database;

import java.util.List;
import java.util.Map;

/// The outcome of moving a shop to another database. Except for [Moved], the shop stays where it was.
public sealed interface MoveResult {

    /// @param rows number of rows of each table, equal in both places
    record Moved(String from, String to, Map<String, Long> rows) implements MoveResult {

        public Moved {
            rows = Map.copyOf(rows);
        }

        public long rowCount() {
            return rows.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /// The shop is already there.
    record AlreadyThere(String place) implements MoveResult {}

    /// The target contains data, which is never overwritten.
    record NotEmpty(String place) implements MoveResult {}

    /// The content of these tables differs between the two places.
    record Differs(List<String> tables) implements MoveResult {

        public Differs {
            tables = List.copyOf(tables);
        }
    }

    /// The program cannot have an account of its own on the server.
    record AccountRefused(AccountRefusal why) implements MoveResult {}

    /// The copy does not pass the verification of the journal.
    record Unsound() implements MoveResult {}
}
