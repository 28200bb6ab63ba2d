package org.comptoir.pos.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

/// Marks a database that is not yet, or no longer, the shop's: selling in it is not allowed.
///
/// @param place where the shop is instead
record MoveMark(State state, String place) {

    static final String TABLE = "shop_move";

    enum State {
        /// The shop is being copied here.
        INCOMING,
        /// The shop was moved elsewhere.
        MOVED
    }

    /// The mark of a database; empty if its tables are older than marks.
    static Optional<MoveMark> of(Connection connection) throws SQLException {
        if (!ShopTables.exists(connection, TABLE)) {
            return Optional.empty();
        }
        try (var select = connection.createStatement();
                var rows = select.executeQuery("select state, place from shop_move")) {
            return rows.next()
                    ? Optional.of(new MoveMark(State.valueOf(rows.getString(1)), rows.getString(2)))
                    : Optional.empty();
        }
    }

    /// Replaces the mark of a database. Does not commit.
    void set(Connection connection, Instant now) throws SQLException {
        clear(connection);
        try (var insert =
                connection.prepareStatement("insert into shop_move (state, place, moved_at) values (?, ?, ?)")) {
            insert.setString(1, state.name());
            insert.setString(2, place);
            ColumnKind.INSTANT.write(insert, 3, Timestamp.from(now));
            insert.executeUpdate();
        }
    }

    static void clear(Connection connection) throws SQLException {
        try (var delete = connection.createStatement()) {
            delete.executeUpdate("delete from shop_move");
        }
    }
}
