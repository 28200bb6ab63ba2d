package org.comptoir.pos.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLTransientConnectionException;
import java.util.regex.Pattern;
import org.comptoir.pos.database.location.ShopFolder;
import org.comptoir.pos.database.location.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings an embedded database back after Derby stopped it. Derby does so when it cannot write to a full disk, and what
/// it
/// then opens there it opens for reading, until it is shut down; and it does so after a fault of its own, such as a
/// statement that is compiled anew while another thread runs it. Without this the till would have to be restarted.
final class StoppedEngineGuard {

    private static final Logger LOG = LoggerFactory.getLogger(StoppedEngineGuard.class);

    /// Derby asks for its log by the megabyte, and so fails before the last byte is gone.
    private static final long MIN_BYTES_TO_WRITE = 2L * 1024 * 1024;

    /// What comes of a database that its engine stopped, or opened for reading only.
    private static final Pattern STOPPED = Pattern.compile("08\\w{3}|2550\\d|XJ001|XJ040|XS(?:LA|LB|DG|DB|TB)\\w");

    private final Path folder;
    private final Runnable restart;
    private volatile boolean stopped;

    /// @param restart shuts the engine down, so that it opens the database anew
    StoppedEngineGuard(Path folder, Runnable restart) {
        this.folder = folder;
        this.restart = restart;
    }

    /// Whether a failure came of an engine that stopped, which is remembered.
    boolean hasStopped(Throwable failure) {
        if (!SqlStates.of(failure).containAny(STOPPED.asMatchPredicate())
                && !Causes.contains(failure, SQLTransientConnectionException.class)
                && !Causes.contains(failure, InterruptedException.class)) {
            return false;
        }
        stopped = true;
        return true;
    }

    boolean isDiskFull() {
        return room() < MIN_BYTES_TO_WRITE;
    }

    /// To be asked before each transaction: starts the engine again once there is room.
    ///
    /// @throws Unavailable.Problem while there is none
    void awaitRoom() {
        if (stopped) {
            startAgain();
        }
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
