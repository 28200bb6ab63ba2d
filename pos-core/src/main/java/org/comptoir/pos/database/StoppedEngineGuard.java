package org.comptoir.pos.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.regex.Pattern;
import org.comptoir.pos.database.location.ShopFolder;
import org.comptoir.pos.database.location.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Restarts an embedded database after Derby stopped it. Derby stops if it cannot write to a full disk, and then
/// opens files read-only until it is shut down; it also stops after an internal error, such as a statement being
/// recompiled while another thread executes it. Without this, the till would have to be restarted.
final class StoppedEngineGuard {

    private static final Logger LOG = LoggerFactory.getLogger(StoppedEngineGuard.class);

    /// Derby allocates its log by the megabyte and therefore fails before the last byte is used.
    private static final long MIN_BYTES_TO_WRITE = 2L * 1024 * 1024;

    /// The errors of a database that was stopped by its engine or opened read-only.
    private static final Pattern STOPPED = Pattern.compile("08\\w{3}|2550\\d|XJ001|XJ040|XS(?:LA|LB|DG|DB|TB)\\w");

    /// What the pool answers, without an SQLSTATE, on a connection that it gave up after an earlier failure.
    private static final String GIVEN_UP = "Connection is closed";

    private final Path folder;
    private final Runnable restart;
    private final ThreadLocal<Integer> begunAfter = ThreadLocal.withInitial(() -> 0);
    private volatile boolean stopped;
    private volatile int restarts;

    /// @param restart shuts the engine down, so that it reopens the database
    StoppedEngineGuard(Path folder, Runnable restart) {
        this.folder = folder;
        this.restart = restart;
    }

    /// Whether a failure was caused by a stopped engine; if so, it is remembered, unless the engine was started again
    /// since the transaction began: stopping it once more would only break the transactions of others.
    boolean hasStopped(Throwable failure) {
        if (begunAfter.get() != restarts && Causes.contains(failure, SQLException.class)) {
            return true;
        }
        if (!SqlStates.of(failure).containAny(STOPPED.asMatchPredicate())
                && !Causes.contains(failure, SQLTransientConnectionException.class)
                && !Causes.contains(failure, InterruptedException.class)
                && !Causes.rootMessage(failure).equals(GIVEN_UP)) {
            return false;
        }
        stopped = true;
        return true;
    }

    boolean isDiskFull() {
        return room() < MIN_BYTES_TO_WRITE;
    }

    /// Call before each transaction, on its thread: restarts the engine once there is disk space.
    ///
    /// @throws Unavailable.Problem while there is none
    void awaitRoom() {
        if (stopped) {
            startAgain();
        }
        begunAfter.set(restarts);
    }

    private synchronized void startAgain() {
        if (!stopped) {
            return;
        }
        if (room() < ShopFolder.MIN_FREE_BYTES) {
            throw new Unavailable.UnavailableException(new Unavailable.DiskFull(folder));
        }
        LOG.warn("the engine stopped and is started again");
        restart.run();
        restarts++;
        stopped = false;
    }

    private long room() {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
