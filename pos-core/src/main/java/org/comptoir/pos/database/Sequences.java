package org.comptoir.pos.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Moves sequences to the positions of another database, so that no id is allocated twice.
final class Sequences {

    /// @param next the next value
    private record Sequence(String name, long next, long increment) {}

    private Sequences() {}

    /// Read after the rows, because sales may still be made there.
    static void copy(Connection from, Connection to) throws SQLException {
        var source = of(from);
        var names = of(to).keySet();
        if (!source.keySet().equals(names)) {
            throw new IllegalStateException("sequences differ: " + source.keySet() + " and " + names);
        }
        var engine = Engine.of(to);
        for (var sequence : source.values()) {
            try (var restart = to.createStatement()) {
                for (var sql : engine.restart(sequence.name(), sequence.next(), sequence.increment())) {
                    restart.execute(sql);
                }
            }
        }
    }

    private static Map<String, Sequence> of(Connection connection) throws SQLException {
        var sequences = new TreeMap<String, Sequence>();
        try (var select = connection.createStatement();
                var rows = select.executeQuery(Engine.of(connection).sequences())) {
            while (rows.next()) {
                var name = rows.getString(1).toLowerCase(Locale.ROOT);
                sequences.put(name, new Sequence(name, rows.getLong(2), rows.getLong(3)));
            }
        }
        return sequences;
    }
}
