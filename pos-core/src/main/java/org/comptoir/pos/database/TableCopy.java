package org.comptoir.pos.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Copies and counts all rows of a shop, table by table, from one engine to the same or the other.
final class TableCopy {

    private static final int BATCH = 500;

    /// Pictures and long texts are held in memory until the batch is sent.
    private static final int BATCH_OF_PICTURES = 20;

    /// Tables counted by one statement: Derby makes a class of each statement, which takes longer than to count.
    private static final int COUNTED = 20;

    private TableCopy() {}

    /// The number of rows of each table, by lower-case name.
    static Map<String, Long> count(Connection connection) throws SQLException {
        var rows = new TreeMap<String, Long>();
        var tables = ShopTables.of(connection);
        for (var from = 0; from < tables.size(); from += COUNTED) {
            var sql = tables.subList(from, Math.min(tables.size(), from + COUNTED)).stream()
                    .map(table -> "select '" + table + "', count(*) from " + table)
                    .collect(Collectors.joining(" union all "));
            try (var statement = connection.createStatement();
                    var counts = statement.executeQuery(sql)) {
                while (counts.next()) {
                    // Derby pads the names in one statement to the longest of them.
                    rows.put(counts.getString(1).strip(), counts.getLong(2));
                }
            }
        }
        return rows;
    }

    /// Copies every row into tables of the same structure, replacing their rows, and moves the sequences. Does not
    /// commit.
    ///
    /// @throws IllegalStateException if the tables differ
    static void copy(Connection from, Connection to) throws SQLException {
        copy(from, to, table -> true);
    }

    /// The same for some of the tables; the others stay as they are.
    static void copy(Connection from, Connection to, Predicate<String> chosen) throws SQLException {
        var tables = ShopTables.parentsFirst(to).stream().filter(chosen).toList();
        if (!ShopTables.of(from).equals(ShopTables.of(to))) {
            throw new IllegalStateException("tables differ: " + ShopTables.of(from) + " and " + ShopTables.of(to));
        }
        for (var table : tables.reversed()) {
            try (var delete = to.createStatement()) {
                delete.executeUpdate("delete from " + table);
            }
        }
        for (var table : tables) {
            copyTable(from, to, table);
        }
        Sequences.copy(from, to);
    }

    private static void copyTable(Connection from, Connection to, String table) throws SQLException {
        var columns = ShopTables.columns(to, table);
        if (!columns.keySet().equals(ShopTables.columns(from, table).keySet())) {
            throw new IllegalStateException("columns of " + table + " differ");
        }
        var names = String.join(", ", columns.keySet());
        var marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        var kinds = List.copyOf(columns.values());
        var batch = batch(kinds);
        try (var select = from.createStatement();
                var insert = to.prepareStatement("insert into " + table + " (" + names + ") values (" + marks + ")")) {
            // With a fetch size, and not in autocommit, the PostgreSQL driver reads rows incrementally instead of
            // all at once.
            select.setFetchSize(batch);
            try (var rows = select.executeQuery("select " + names + " from " + table)) {
                var waiting = 0;
                while (rows.next()) {
                    for (var column = 1; column <= kinds.size(); column++) {
                        var kind = kinds.get(column - 1);
                        kind.write(insert, column, kind.read(rows, column));
                    }
                    insert.addBatch();
                    if (++waiting % batch == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
        }
    }

    private static int batch(List<ColumnKind> kinds) {
        return kinds.contains(ColumnKind.BYTES) ? BATCH_OF_PICTURES : BATCH;
    }

    /// The checksums of all tables, to be compared with those of another engine.
    static Map<String, TableSum> sums(Connection connection) throws SQLException {
        var sums = new TreeMap<String, TableSum>();
        for (var table : ShopTables.of(connection)) {
            sums.put(table, sum(connection, table));
        }
        return sums;
    }

    private static TableSum sum(Connection connection, String table) throws SQLException {
        // The engines list columns in different orders.
        var columns = new TreeMap<>(ShopTables.columns(connection, table));
        var kinds = List.copyOf(columns.values());
        try (var select = connection.createStatement()) {
            select.setFetchSize(batch(kinds));
            try (ResultSet rows =
                    select.executeQuery("select " + String.join(", ", columns.keySet()) + " from " + table)) {
                return TableSum.of(rows, List.copyOf(columns.keySet()), kinds);
            }
        }
    }
}
