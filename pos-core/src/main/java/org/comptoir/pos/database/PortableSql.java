package org.comptoir.pos.database;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.TimeZone;
import org.hibernate.StatelessSession;

/// Executes what is part of every scan and sale, in SQL common to both engines. Hibernate caches its
/// translation of queries, but translates an HQL update or delete on each execution (7.4: `SqmInterpretationsKey`
/// has no key for them), which costs far more than the database operation.
public final class PortableSql {

    private PortableSql() {}

    /// Executes one statement within the session's transaction.
    ///
    /// @param values in the order of the placeholders: texts, numbers, instants
    /// @return number of changed rows
    public static int change(StatelessSession session, String sql, Object... values) {
        return session.doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                bind(statement, values);
                return statement.executeUpdate();
            }
        });
    }

    /// Locks the row that is going to be read and written, until the transaction ends: by an update that sets a column
    /// to itself. Every engine understands that, while what Hibernate writes for a select that locks is no SQL to
    /// Derby. Lock first, then read: two who read first and lock then stop each other.
    ///
    /// @param update such as `update staff set failures = failures where id = ?`, of a column that no index has
    /// @param values as in [#change]
    /// @return whether there is such a row
    public static boolean lock(StatelessSession session, String update, Object... values) {
        return change(session, update, values) > 0;
    }

    /// A row that was read.
    public interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /// Reads within the session's transaction what a customer waits for at each scan; everything else is read by
    /// Hibernate, which takes a quarter longer for a few rows.
    ///
    /// @param values as in [#change]
    public static <T> List<T> list(StatelessSession session, String sql, Row<T> row, Object... values) {
        return session.doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                bind(statement, values);
                var list = new ArrayList<T>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        list.add(row.of(rows));
                    }
                }
                return list;
            }
        });
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            switch (values[i]) {
                case String text -> statement.setString(i + 1, text);
                case Long number -> statement.setLong(i + 1, number);
                case Instant instant -> statement.setTimestamp(i + 1, Timestamp.from(instant), universal());
                case Object other -> throw new IllegalArgumentException("cannot be bound: " + other.getClass());
            }
        }
    }

    /// Timestamps are stored in UTC, as configured for Hibernate.
    private static Calendar universal() {
        return Calendar.getInstance(TimeZone.getTimeZone(ZoneOffset.UTC));
    }
}
