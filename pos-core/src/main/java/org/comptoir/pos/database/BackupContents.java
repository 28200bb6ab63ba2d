package org.comptoir.pos.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a shop is recognised by, as read from a backup that was restored.
///
/// @param shopName empty if it was never founded
/// @param lastSale null if nothing was sold
/// @param rows number of rows of each table
public record BackupContents(String shopName, @Nullable LastSale lastSale, Map<String, Long> rows) {

    /// @param till its letters
    public record LastSale(String till, long number, Instant soldAt) {}

    public BackupContents {
        rows = Map.copyOf(rows);
    }

    /// How many rows a table has, by its name in lower case.
    public long count(String table) {
        return rows.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(table))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    static BackupContents of(Connection connection, Map<String, Long> rows) throws SQLException {
        return new BackupContents(name(connection), lastSale(connection), rows);
    }

    private static String name(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select setting_value from setting where name = 'shop.name'");
                var found = statement.executeQuery()) {
            return found.next() ? found.getString(1) : "";
        }
    }

    private static @Nullable LastSale lastSale(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(
                        "select till_id, number, sold_at from sale order by sold_at desc, id desc");
                var found = limited(statement).executeQuery()) {
            return found.next()
                    ? new LastSale(found.getString(1), found.getLong(2), instant(found.getTimestamp(3)))
                    : null;
        }
    }

    private static PreparedStatement limited(PreparedStatement statement) throws SQLException {
        statement.setMaxRows(1);
        return statement;
    }

    private static Instant instant(Timestamp time) {
        return time.toInstant();
    }
}
