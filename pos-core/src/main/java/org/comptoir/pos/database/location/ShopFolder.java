package org.comptoir.pos.database.location;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// The folder that holds all that a shop has on this machine: database, key of the journal, backups, logs. One
/// program at a time holds it, by a lock of the operating system, which a killed program cannot leave behind.
public final class ShopFolder implements AutoCloseable {

    /// Under this the program does not start: a sale must never meet a full disk half-way.
    public static final long MIN_FREE_BYTES = 20L * 1024 * 1024;

    private static final String LOCK = "shop.lock";
    private static final String HOLDER = "shop.holder";
    private static final String LOGS = "logs";

    private final Path root;
    private final Clock clock;
    private final FileChannel channel;
    private final FileLock lock;

    private ShopFolder(Path root, Clock clock, FileChannel channel, FileLock lock) {
        this.root = root;
        this.clock = clock;
        this.channel = channel;
        this.lock = lock;
    }

    /// Makes the folder when it is missing, and takes it.
    ///
    /// @throws Unavailable.Problem when it is held by another program, read-only, full, or out of reach
    public static ShopFolder hold(Path folder, Clock clock) {
        var root = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            var channel = FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new Unavailable.UnavailableException(new Unavailable.HeldByAnother(root, holder(root)));
            }
            return checked(new ShopFolder(root, clock, channel, lock));
        } catch (AccessDeniedException e) {
            throw new Unavailable.UnavailableException(
                    Files.isReadable(root) ? new Unavailable.ReadOnly(root) : new Unavailable.NoAccess(root), e);
        } catch (ReadOnlyFileSystemException e) {
            throw new Unavailable.UnavailableException(new Unavailable.ReadOnly(root), e);
        } catch (FileSystemException e) {
            throw new Unavailable.UnavailableException(reasonOf(e, root), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Unavailable reasonOf(FileSystemException problem, Path root) {
        var reason = problem.getReason() == null ? "" : problem.getReason();
        if (reason.contains("Read-only")) {
            return new Unavailable.ReadOnly(root);
        }
        return reason.contains("No space") || reason.contains("quota")
                ? new Unavailable.DiskFull(root)
                : new Unavailable.NoAccess(root);
    }

    private static ShopFolder checked(ShopFolder held) throws IOException {
        try {
            if (Files.getFileStore(held.root).getUsableSpace() < MIN_FREE_BYTES) {
                throw new Unavailable.UnavailableException(new Unavailable.DiskFull(held.root));
            }
            var me = ProcessHandle.current();
            var sentence = "%s, process %d, since %s"
                    .formatted(
                            System.getProperty("user.name", "?"),
                            me.pid(),
                            held.clock.instant().truncatedTo(ChronoUnit.SECONDS));
            Files.writeString(held.root.resolve(HOLDER), sentence);
            return held;
        } catch (IOException | RuntimeException e) {
            held.close();
            throw e;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String holder(Path root) throws IOException {
        try {
            return Files.readString(root.resolve(HOLDER));
        } catch (NoSuchFileException e) {
            return "?";
        }
    }

    public Path root() {
        return root;
    }

    public Clock clock() {
        return clock;
    }

    public Path database() {
        return root.resolve("database");
    }

    /// Where automatic copies are put: before a migration and after each day's end.
    public Path backups() {
        return root.resolve("backups");
    }

    public Path logs() {
        return root.resolve(LOGS);
    }

    /// Whether a file of that name stays when a shop is taken out: the lock, who holds it, and the logs.
    public static boolean outlives(String name) {
        return name.equals(LOCK) || name.equals(HOLDER) || name.equals(LOGS);
    }

    /// Takes out all that the shop has in the folder. Its logs stay, and so does the lock.
    ///
    /// @param last the file that goes after all others, so that a folder left half-empty still has it
    public void empty(String last) {
        try (var there = Files.list(root)) {
            for (var path : there.toList()) {
                var name = path.getFileName().toString();
                if (!outlives(name) && !name.equals(last)) {
                    FileTree.delete(path);
                }
            }
            Files.deleteIfExists(root.resolve(last));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Gives the folder back.
    @Override
    public void close() {
        try (channel) {
            lock.release();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
