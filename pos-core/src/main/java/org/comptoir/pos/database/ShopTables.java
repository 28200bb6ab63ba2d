package org.comptoir.pos.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;

/// The tables of a shop as listed by the engine, so that none can be forgotten; all names in lower case.
final class ShopTables {

    /// Flyway's history table: each database has its own.
    private static final String HISTORY = "schema_history";

    private ShopTables() {}

    /// All tables with the shop's rows, by name.
    static List<String> of(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var tables =
                connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                var name = tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (!name.startsWith(HISTORY) && !name.equals(MoveMark.TABLE)) {
                    names.add(name);
                }
            }
        }
        Collections.sort(names);
        return names;
    }

    /// The same, each after the tables it refers to.
    static List<String> parentsFirst(Connection connection) throws SQLException {
        var ordered = new LinkedHashSet<String>();
        for (var table : of(connection)) {
            visit(connection, table, ordered, new LinkedHashSet<>());
        }
        return List.copyOf(ordered);
    }

    private static void visit(Connection connection, String table, Set<String> ordered, Set<String> ancestors)
            throws SQLException {
        if (ordered.contains(table) || !ancestors.add(table)) {
            return;
        }
        try (var keys =
                connection.getMetaData().getImportedKeys(null, connection.getSchema(), stored(connection, table))) {
            while (keys.next()) {
                visit(connection, keys.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT), ordered, ancestors);
            }
        }
        ordered.add(table);
    }

    static boolean exists(Connection connection, String table) throws SQLException {
        try (var results = connection
                .getMetaData()
                .getTables(null, connection.getSchema(), stored(connection, table), new String[] {"TABLE"})) {
            return results.next();
        }
    }

    /// Whether there is no table at all.
    static boolean areNone(Connection connection) throws SQLException {
        try (var results =
                connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            return !results.next();
        }
    }

    static SequencedMap<String, ColumnKind> columns(Connection connection, String table) throws SQLException {
        var columns = new LinkedHashMap<String, ColumnKind>();
        try (var results =
                connection.getMetaData().getColumns(null, connection.getSchema(), stored(connection, table), "%")) {
            while (results.next()) {
                columns.put(
                        results.getString("COLUMN_NAME").toLowerCase(Locale.ROOT),
                        ColumnKind.of(results.getInt("DATA_TYPE")));
            }
        }
        return columns;
    }

    private static String stored(Connection connection, String name) throws SQLException {
        return connection.getMetaData().storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
    }
}
