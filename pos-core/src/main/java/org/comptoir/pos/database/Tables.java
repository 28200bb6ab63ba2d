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

/// The tables of a shop as the engine itself lists them, so that none can be forgotten; all names in small letters.
final class Tables {

    /// Where Flyway notes what it has run: each database has its own.
    private static final String HISTORY = "schema_history";

    private Tables() {}

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

    /// The same, each after those it refers to.
    static List<String> parentsFirst(Connection connection) throws SQLException {
        var ordered = new LinkedHashSet<String>();
        for (var table : of(connection)) {
            visit(connection, table, ordered, new LinkedHashSet<>());
        }
        return List.copyOf(ordered);
    }

    private static void visit(Connection connection, String table, Set<String> ordered, Set<String> above)
            throws SQLException {
        if (ordered.contains(table) || !above.add(table)) {
            return;
        }
        try (var keys =
                connection.getMetaData().getImportedKeys(null, connection.getSchema(), stored(connection, table))) {
            while (keys.next()) {
                visit(connection, keys.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT), ordered, above);
            }
        }
        ordered.add(table);
    }

    static boolean exists(Connection connection, String table) throws SQLException {
        try (var found = connection
                .getMetaData()
                .getTables(null, connection.getSchema(), stored(connection, table), new String[] {"TABLE"})) {
            return found.next();
        }
    }

    /// Whether there is no table at all.
    static boolean areNone(Connection connection) throws SQLException {
        try (var found =
                connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            return !found.next();
        }
    }

    static SequencedMap<String, ColumnKind> columns(Connection connection, String table) throws SQLException {
        var columns = new LinkedHashMap<String, ColumnKind>();
        try (var found =
                connection.getMetaData().getColumns(null, connection.getSchema(), stored(connection, table), "%")) {
            while (found.next()) {
                columns.put(
                        found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT),
                        ColumnKind.of(found.getInt("DATA_TYPE")));
            }
        }
        return columns;
    }

    private static String stored(Connection connection, String name) throws SQLException {
        return connection.getMetaData().storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
    }
}
