package org.comptoir.pos.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.TimeZone;
import org.hibernate.StatelessSession;

/// Changes that are part of each scan and each sale, in SQL that all engines understand. Hibernate keeps what it
/// translated a query into, but translates an update or delete in HQL anew each time it runs (7.4:
/// `SqmInterpretationsKey` has no key for them), which costs far more than what the database then does.
public final class PortableSql {

    private PortableSql() {}

    /// Runs one statement within the session's transaction.
    ///
    /// @param values in the order of the question marks: texts, numbers, instants
    /// @return how many rows it changed
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

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (var at = 0; at < values.length; at++) {
            switch (values[at]) {
                case String text -> statement.setString(at + 1, text);
                case Long number -> statement.setLong(at + 1, number);
                case Instant instant -> statement.setTimestamp(at + 1, Timestamp.from(instant), universal());
                case Object other -> throw new IllegalArgumentException("cannot be bound: " + other.getClass());
            }
        }
    }

    /// Timestamps are kept as they are in UTC, as Hibernate is told to.
    private static Calendar universal() {
        return Calendar.getInstance(TimeZone.getTimeZone(ZoneOffset.UTC));
    }
}
