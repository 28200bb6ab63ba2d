package org.comptoir.pos.sales;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import org.comptoir.pos.database.location.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Repeats a transaction that the engine aborted at once in favour of another: a deadlock or a serialization
/// failure. These have SQL states of class 40 and leave nothing behind. On Derby, lock timeouts belong to the same
/// class, but after such a wait the failure is reported instead of waiting again.
///
/// It also repeats a transaction after the embedded engine stopped. That may have been after its commit, so the
/// transaction must recognise what it has already done.
public final class TransactionRetry {

    private static final Logger LOG = LoggerFactory.getLogger(TransactionRetry.class);
    private static final int MAX_ATTEMPTS = 5;
    private static final String ROLLED_BACK = "40";
    private static final Set<String> LOCK_TIMEOUTS = Set.of("40XL1", "40XL2");

    private TransactionRetry() {}

    public static <T> T of(Supplier<T> transaction) {
        for (var attempt = 1; ; attempt++) {
            try {
                return transaction.get();
            } catch (RuntimeException e) {
                if (attempt == MAX_ATTEMPTS || !wasGivenUp(e)) {
                    throw e;
                }
                LOG.info("attempt {} was given up by the engine and is made again", attempt, e);
            }
        }
    }

    private static boolean wasGivenUp(Throwable thrown) {
        if (Unavailable.in(thrown)
                .filter(Unavailable.EngineStopped.class::isInstance)
                .isPresent()) {
            return true;
        }
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && wasGivenUp(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean wasGivenUp(SQLException first) {
        for (var sql = first; sql != null; sql = sql.getNextException()) {
            var state = sql.getSQLState();
            if (state != null && state.startsWith(ROLLED_BACK) && !LOCK_TIMEOUTS.contains(state)) {
                return true;
            }
        }
        return false;
    }
}
