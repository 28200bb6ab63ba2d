package org.comptoir.pos.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.StatelessSession;

/// Makes a row that several transactions may want to make at once. The second waits for the first's insert, is refused
/// by the key, and goes on as if it had found the row. The savepoint is for PostgreSQL, where a refused statement would
/// end the transaction; that is also why this is not left to the session.
public final class InsertIfAbsent {

    private static final String DUPLICATE_KEY = "23505";

    private InsertIfAbsent() {}

    /// @param insert a statement with one parameter, the row's key
    public static void insert(StatelessSession session, String insert, long key) {
        insert(session, insert, new Object[] {key});
    }

    /// @param insert a statement with as many parameters as the row's key has
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
