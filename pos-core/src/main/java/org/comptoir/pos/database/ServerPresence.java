package org.comptoir.pos.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tracks which programs have a shop on a server open. Every connection of a till holds a shared advisory lock as
/// long as it lives, so a machine that is gone holds nothing. Whoever migrates the tables or moves the shop takes
/// the same lock exclusively and thereby finds out whether others are connected; tills that start meanwhile wait
/// for it.
///
/// Requires one session per connection: a proxy that pools transactions (PgBouncer's transaction mode) cannot be
/// used.
final class ServerPresence implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ServerPresence.class);

    /// `Comptoir` in ASCII; advisory locks are local to a database.
    private static final long LOCK = 0x436F_6D70_746F_6972L;

    /// Executed by every connection of a till when it is opened.
    static final String ANNOUNCE = " select pg_advisory_lock_shared(" + LOCK + ")";

    /// The server needs a moment to forget a closed connection.
    private static final int ATTEMPTS = 15;

    private static final long BETWEEN_ATTEMPTS_MILLIS = 200;

    /// Programs of the first version hold no lock, but use the application name. Of those under another account the
    /// server tells neither machine nor time.
    private static final String OTHERS = """
            select a.application_name, coalesce(host(a.client_addr), '') as machine,
                   coalesce(to_char(min(a.backend_start) at time zone 'UTC', 'YYYY-MM-DD HH24:MI'), '') as since
            from pg_stat_activity a
            where a.datname = current_database() and a.pid <> pg_backend_pid()
              and (a.application_name like 'Comptoir%' and a.application_name <> 'Comptoir maintenance'
                   or a.pid in (select l.pid from pg_locks l
                       where l.locktype = 'advisory' and l.granted
                         and l.database = (select d.oid from pg_database d where d.datname = current_database())
                         and (l.classid::bigint << 32 | l.objid::bigint) = :lock))
            group by a.application_name, a.client_addr
            order by 1, 2""".replace(":lock", String.valueOf(LOCK));

    private final Connection connection;

    private ServerPresence(Connection connection) {
        this.connection = connection;
    }

    /// Registers a program that may become the one that changes the tables.
    ///
    /// @param connection not in autocommit, closed with this
    static ServerPresence announce(Connection connection) throws SQLException {
        try (var lock = connection.createStatement()) {
            lock.execute(ANNOUNCE);
            connection.commit();
            return new ServerPresence(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /// Tries to become the only program until [#share] or the end.
    ///
    /// @return the other programs; empty if this program is now the only one
    List<String> claim() throws SQLException {
        run("select pg_advisory_unlock_shared(" + LOCK + ")");
        for (var attempt = 1; ; attempt++) {
            var others = others();
            if (others.isEmpty() && run("select pg_try_advisory_lock(" + LOCK + ")")) {
                return List.of();
            }
            if (attempt == ATTEMPTS) {
                return others.isEmpty() ? List.of(PostgresServer.MAINTENANCE) : others;
            }
            pause();
        }
    }

    /// Lets the others in again, without a moment in which another program could change the tables.
    void share() throws SQLException {
        run("select true from (select pg_advisory_lock_shared(" + LOCK + ")) taken");
        run("select pg_advisory_unlock(" + LOCK + ")");
    }

    private boolean run(String lock) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(lock)) {
            answer.next();
            var granted = answer.getBoolean(1);
            connection.commit();
            return granted;
        }
    }

    private List<String> others() throws SQLException {
        var others = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(OTHERS)) {
            while (rows.next()) {
                var machine = rows.getString("machine");
                var since = rows.getString("since");
                others.add(rows.getString("application_name")
                        + (machine.isEmpty() ? "" : " (" + machine + ")")
                        + (since.isEmpty() ? "" : ", " + since + " UTC"));
            }
        }
        connection.commit();
        return others;
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_ATTEMPTS_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the shop's tables were waited for", e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.warn("a connection to the server did not end well; the server ends it by itself", e);
        }
    }
}
