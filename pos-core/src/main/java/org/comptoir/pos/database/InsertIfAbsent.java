package org.comptoir.pos.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.StatelessSession;

/// Inserts a row that several transactions may want to create at once. The second one waits for the first insert,
/// is refused by the key, and continues as if it had found the row. The savepoint is for PostgreSQL, where a failed
/// statement would abort the transaction; this is also why it is not left to the session.
public final class InsertIfAbsent {

    private static final String DUPLICATE_KEY = "23505";

    private InsertIfAbsent() {}

    /// @param insert a statement with one parameter, the key of the row
    public static void insert(StatelessSession session, String insert, long key) {
        insert(session, insert, new Object[] {key});
    }

    /// @param insert a statement with as many parameters as the key has columns
    public static void insert(StatelessSession session, String insert, Object... key) {
        session.doWork(connection -> insertUnlessThere(connection, insert, key));
    }

    private static void insertUnlessThere(Connection connection, String insert, Object... key) throws SQLException {
        var before = connection.setSavepoint();
        try (var statement = connection.prepareStatement(insert)) {
            for (var i = 0; i < key.length; i++) {
                statement.setObject(i + 1, key[i]);
            }
            statement.executeUpdate();
            connection.releaseSavepoint(before);
        } catch (SQLException e) {
            if (!DUPLICATE_KEY.equals(e.getSQLState())) {
                throw e;
            }
            connection.rollback(before);
        }
    }
}
