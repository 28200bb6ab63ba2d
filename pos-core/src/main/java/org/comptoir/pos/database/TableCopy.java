package org.comptoir.pos.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;

/// Copies and counts all rows of a shop, table by table, with nothing but what both engines' drivers offer.
final class TableCopy {

    private static final int BATCH = 500;

    /// More than Hibernate takes from a sequence at once, so that no id is given twice after a copy.
    private static final long SEQUENCE_MARGIN = 100;

    private TableCopy() {}

    /// How many rows each table holds, by its name in small letters.
    static Map<String, Long> count(Connection connection) throws SQLException {
        var rows = new TreeMap<String, Long>();
        for (var table : tables(connection)) {
            try (var statement = connection.createStatement();
                    var result = statement.executeQuery("select count(*) from " + table)) {
                result.next();
                rows.put(table, result.getLong(1));
            }
        }
        return rows;
    }

    /// Copies every row into tables of the same shape that hold none, and moves the sequences past them.
    static void copy(Connection from, Connection to) throws SQLException {
        var tables = parentsFirst(to, tables(to));
        for (var table : tables.reversed()) {
            try (var delete = to.createStatement()) {
                delete.executeUpdate("delete from " + table);
            }
        }
        for (var table : tables) {
            copyTable(from, to, table);
        }
        restartSequences(to, tables);
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var tables =
                connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                var name = tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (!name.startsWith("schema_history")) {
                    names.add(name);
                }
            }
        }
        Collections.sort(names);
        return names;
    }

    private static List<String> parentsFirst(Connection connection, List<String> tables) throws SQLException {
        var ordered = new LinkedHashSet<String>();
        for (var table : tables) {
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

    private static String stored(Connection connection, String name) throws SQLException {
        return connection.getMetaData().storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
    }

    private static SequencedMap<String, Integer> columns(Connection connection, String table) throws SQLException {
        var columns = new LinkedHashMap<String, Integer>();
        try (var found =
                connection.getMetaData().getColumns(null, connection.getSchema(), stored(connection, table), "%")) {
            while (found.next()) {
                columns.put(found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT), found.getInt("DATA_TYPE"));
            }
        }
        return columns;
    }

    private static void copyTable(Connection from, Connection to, String table) throws SQLException {
        var columns = columns(to, table);
        var names = String.join(", ", columns.keySet());
        var marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        var types = List.copyOf(columns.values());
        try (var select = from.createStatement();
                var insert = to.prepareStatement("insert into " + table + " (" + names + ") values (" + marks + ")")) {
            select.setFetchSize(BATCH);
            try (var rows = select.executeQuery("select " + names + " from " + table)) {
                var waiting = 0;
                while (rows.next()) {
                    copyRow(rows, insert, types);
                    insert.addBatch();
                    if (++waiting % BATCH == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
        }
    }

    private static void copyRow(ResultSet row, PreparedStatement insert, List<Integer> types) throws SQLException {
        for (var column = 1; column <= types.size(); column++) {
            switch (types.get(column - 1)) {
                case Types.CLOB, Types.VARCHAR, Types.LONGVARCHAR -> insert.setString(column, row.getString(column));
                case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY ->
                    insert.setBytes(column, row.getBytes(column));
                case Types.TIMESTAMP -> insert.setTimestamp(column, row.getTimestamp(column));
                default -> insert.setObject(column, row.getObject(column), types.get(column - 1));
            }
        }
    }

    private static void restartSequences(Connection connection, List<String> tables) throws SQLException {
        for (var table : tables) {
            if (!columns(connection, table).containsKey("id") || !hasSequence(connection, table)) {
                continue;
            }
            try (var statement = connection.createStatement()) {
                var first = 1L;
                try (var highest = statement.executeQuery("select max(id) from " + table)) {
                    highest.next();
                    first = highest.getLong(1) + SEQUENCE_MARGIN;
                }
                statement.execute("drop sequence " + table + "_seq restrict");
                statement.execute("create sequence " + table + "_seq start with " + first + " increment by 50");
            }
        }
    }

    private static boolean hasSequence(Connection connection, String table) throws SQLException {
        try (var found = connection.prepareStatement("select 1 from sys.syssequences where sequencename = ?")) {
            found.setString(1, table.toUpperCase(Locale.ROOT) + "_SEQ");
            try (var row = found.executeQuery()) {
                return row.next();
            }
        }
    }
}
