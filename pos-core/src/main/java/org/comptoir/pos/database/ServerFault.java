package org.comptoir.pos.database;

import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.comptoir.pos.database.location.Unavailable;

/// Recognises by SQL state which failures are caused by a PostgreSQL server or the connection to it (PostgreSQL
/// manual, appendix A, "Error codes").
final class ServerFault {

    private static final String TERMINATED = "57P";
    private static final String DATABASE_DROPPED = "57P04";
    private static final String IDLE_SESSION_TIMEOUT = "57P05";
    private static final String IDLE_IN_TRANSACTION_TIMEOUT = "25P03";
    private static final String QUERY_CANCELED = "57014";
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final String DISK_FULL = "53100";
    private static final String INSUFFICIENT_RESOURCES = "53";
    private static final String CONNECTION = "08";
    private static final String CONNECTION_FAILED = "08006";
    private static final String INVALID_AUTHORIZATION = "28";
    private static final String NO_SUCH_DATABASE = "3D000";

    private ServerFault() {}

    static Optional<Unavailable> of(Throwable thrown, String url) {
        var states = SqlStates.of(thrown);
        if (states.contain(LOCK_NOT_AVAILABLE)) {
            return Optional.of(new Unavailable.Locked());
        }
        if (states.contain(QUERY_CANCELED) || states.contain(IDLE_IN_TRANSACTION_TIMEOUT)) {
            return Optional.of(new Unavailable.TimedOut());
        }
        if (states.contain(DISK_FULL)) {
            return Optional.of(new Unavailable.ServerFull(url));
        }
        if (cannotConnect(states)) {
            return Optional.of(new Unavailable.NoServer(url, Causes.rootMessage(thrown)));
        }
        if (states.contain(CONNECTION_FAILED)
                || states.contain(IDLE_SESSION_TIMEOUT)
                || states.containClass(TERMINATED)) {
            return Optional.of(new Unavailable.ConnectionLost(url));
        }
        if (states.containClass(CONNECTION)) {
            return Optional.of(new Unavailable.NoServer(url, Causes.rootMessage(thrown)));
        }
        // All connections of the pool were in use for too long.
        return Causes.contains(thrown, SQLTransientConnectionException.class)
                ? Optional.of(new Unavailable.TimedOut())
                : Optional.empty();
    }

    private static boolean cannotConnect(SqlStates states) {
        return states.containClass(INVALID_AUTHORIZATION)
                || states.containClass(INSUFFICIENT_RESOURCES)
                || states.contain(NO_SUCH_DATABASE)
                || states.contain(DATABASE_DROPPED);
    }
}
