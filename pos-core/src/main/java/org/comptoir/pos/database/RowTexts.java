package org.comptoir.pos.database;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/// Reads rows of any table as texts that are the same for the same values on both engines: numbers as digits, times
/// in UTC as ISO 8601, bytes as their SHA-256. Names of tables and columns are the program's own, never what
/// somebody typed.
public final class RowTexts {

    /// Which rows of which table are read.
    ///
    /// @param key the column of the primary key
    /// @param isNumbered whether the key is a number; a text otherwise
    /// @param columns in the order in which their values come
    /// @param condition in SQL that both engines understand; empty for all rows
    public record Source(String table, String key, boolean isNumbered, List<String> columns, String condition) {

        public Source {
            columns = List.copyOf(columns);
        }

        private String select(String where) {
            var conditions =
                    Stream.of(condition, where).filter(part -> !part.isEmpty()).collect(Collectors.joining(" and "));
            return "select " + key + columns.stream().map(", "::concat).collect(Collectors.joining()) + " from " + table
                    + (conditions.isEmpty() ? "" : " where " + conditions) + " order by " + key;
        }

        private void bind(PreparedStatement statement, int parameter, String value) throws SQLException {
            if (isNumbered) {
                statement.setLong(parameter, Long.parseLong(value));
            } else {
                statement.setString(parameter, value);
            }
        }
    }

    /// @param values by column; a column without a value is left out
    public record Row(String key, SequencedMap<String, String> values) {}

    private RowTexts() {}

    /// Those that are there of these keys, few enough for one `in` list.
    public static List<Row> ofKeys(StatelessSession session, Source source, List<String> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        var marks = keys.stream().map(key -> "?").collect(Collectors.joining(", "));
        var sql = source.select(source.key() + " in (" + marks + ")");
        return session.doReturningWork(connection -> read(connection, source, sql, keys));
    }

    /// The first rows in the order of the keys.
    public static List<Row> first(StatelessSession session, Source source, int limit) {
        return session.doReturningWork(
                connection -> read(connection, source, limited(source.select(""), limit), List.of()));
    }

    /// The rows that follow a key.
    public static List<Row> after(StatelessSession session, Source source, String key, int limit) {
        var sql = limited(source.select(source.key() + " > ?"), limit);
        return session.doReturningWork(connection -> read(connection, source, sql, List.of(key)));
    }

    /// Those of the tables that have any row.
    ///
    /// @param tables at least one
    public static Set<String> filled(StatelessSession session, List<String> tables) {
        // Both engines let "exists" stand only beside rows: those of one that is always there.
        var sql = tables.stream()
                .map(table -> "select '" + table
                        + "' from audit_trail where name = 'revision' and exists (select 1 from " + table + ")")
                .collect(Collectors.joining(" union all "));
        return session.doReturningWork(connection -> {
            var filled = new HashSet<String>();
            try (var statement = connection.createStatement();
                    var found = statement.executeQuery(sql)) {
                while (found.next()) {
                    // The engine fills them up to the longest name.
                    filled.add(found.getString(1).strip());
                }
            }
            return filled;
        });
    }

    private static String limited(String select, int limit) {
        return select + " fetch first " + limit + " rows only";
    }

    private static List<Row> read(Connection connection, Source source, String sql, List<String> parameters)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.size(); i++) {
                source.bind(statement, i + 1, parameters.get(i));
            }
            try (var found = statement.executeQuery()) {
                return rows(found, source);
            }
        }
    }

    private static List<Row> rows(ResultSet found, Source source) throws SQLException {
        var kinds = new ArrayList<ColumnKind>();
        for (var column = 1; column <= found.getMetaData().getColumnCount(); column++) {
            kinds.add(ColumnKind.of(found.getMetaData().getColumnType(column)));
        }
        var rows = new ArrayList<Row>();
        while (found.next()) {
            var values = new LinkedHashMap<String, String>();
            for (var i = 0; i < source.columns().size(); i++) {
                var kind = kinds.get(i + 1);
                var value = kind.read(found, i + 2);
                if (value != null) {
                    values.put(source.columns().get(i), text(kind, value));
                }
            }
            var key = Objects.requireNonNull(kinds.getFirst().read(found, 1), "a row without its key");
            rows.add(new Row(text(kinds.getFirst(), key), values));
        }
        return rows;
    }

    private static String text(ColumnKind kind, Object value) {
        return kind == ColumnKind.BYTES
                ? digest(kind.bytes(value))
                : new String(kind.bytes(value), StandardCharsets.UTF_8);
    }

    /// SHA-256 as base64url without padding.
    public static String digest(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
