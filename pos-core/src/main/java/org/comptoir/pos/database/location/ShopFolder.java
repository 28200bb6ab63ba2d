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
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The folder with everything a shop has on this machine: database, journal key, backups, logs. Only one program at
/// a time holds it, by a lock of the operating system, which cannot outlive the program.
public final class ShopFolder implements AutoCloseable {

    /// Below this the program does not start: a sale must never be interrupted by a full disk.
    public static final long MIN_FREE_BYTES = 20L * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(ShopFolder.class);
    private static final Set<String> OWN_FOLDERS =
            Set.of("database", "backups", "logs", "search", "papers", "training");

    /// Those of them into which people may put files too.
    private static final Set<String> FREE_FOLDERS = Set.of("backups", "papers");

    /// What the names of the program's files begin with.
    private static final Set<String> OWN_FILES =
            Set.of("shop.", "journal", "database.", "second-place.", "restored.", "machine.", "sign-in.");

    private static final String MAKING = "database.making";
    private static final String LOCK = "shop.lock";
    private static final String HOLDER = "shop.holder";
    private static final String LOGS = "logs";

    private final Path root;
    private final Clock clock;
    private final FileChannel channel;
    private final FileLock lock;
    private final FilesInPlace filesInPlace = new FilesInPlace();

    private ShopFolder(Path root, Clock clock, FileChannel channel, FileLock lock) {
        this.root = root;
        this.clock = clock;
        this.channel = channel;
        this.lock = lock;
    }

    /// Locks the folder, creating it if it is missing.
    ///
    /// @param clock of the machine
    /// @throws Unavailable.Problem when it is held by another program, read-only, full, or out of reach
    public static ShopFolder hold(Path folder, Clock clock) {
        var root = folder.toAbsolutePath().normalize();
        PendingRestore.finish(root);
        try {
            Files.createDirectories(root);
            narrow(root);
            var channel = FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new Unavailable.UnavailableException(new Unavailable.HeldByAnother(root, holder(root)));
            }
            return checked(new ShopFolder(root, Clock.tick(clock, Duration.ofMillis(1)), channel, lock));
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

    /// Removes the permissions of other accounts from the folder and the program's files in it; files added by
    /// somebody else keep theirs.
    private static void narrow(Path root) {
        try {
            PrivateFiles.narrow(root);
        } catch (IOException e) {
            LOG.warn("Other accounts of this machine may be able to read {}", root, e);
        }
        try (var files = Files.list(root)) {
            files.filter(ShopFolder::isOwn).forEach(PrivateFiles::narrowTree);
        } catch (IOException e) {
            LOG.warn("Other accounts of this machine may be able to read what is in {}", root, e);
        }
    }

    private static boolean isOwn(Path path) {
        var name = path.getFileName().toString();
        return OWN_FOLDERS.contains(name) || OWN_FILES.stream().anyMatch(name::startsWith);
    }

    /// Whether a path is, or would be, one of the program's own files in a shop's folder. Backups and documents there
    /// are
    /// the user's to add to.
    public static boolean isReserved(Path root, Path path) {
        if (!path.startsWith(root) || path.equals(root)) {
            return false;
        }
        var first = root.relativize(path).getName(0);
        return isOwn(first) && !FREE_FOLDERS.contains(first.toString());
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

    private static ShopFolder checked(ShopFolder folder) throws IOException {
        try {
            if (Files.getFileStore(folder.root).getUsableSpace() < MIN_FREE_BYTES) {
                throw new Unavailable.UnavailableException(new Unavailable.DiskFull(folder.root));
            }
            var me = ProcessHandle.current();
            var sentence = "%s, process %d, since %s"
                    .formatted(
                            System.getProperty("user.name", "?"),
                            me.pid(),
                            folder.clock.instant().truncatedTo(ChronoUnit.SECONDS));
            Files.writeString(folder.root.resolve(HOLDER), sentence);
            return folder;
        } catch (IOException | RuntimeException e) {
            folder.close();
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

    /// Marks that the embedded database is being created, until [#databaseMade]. A database whose creation was
    /// interrupted has never been sold in, and is created again.
    public void makeDatabase() {
        var mark = root.resolve(MAKING);
        try {
            if (Files.exists(mark)) {
                LOG.warn("The making of {} was interrupted and is begun again", database());
                FileTree.delete(database());
            } else if (!Files.exists(database())) {
                Files.createFile(mark);
                PrivateFiles.forceFolder(root);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Marks the database as complete: durable before anything is sold in it.
    public void databaseMade() {
        try {
            if (Files.deleteIfExists(root.resolve(MAKING))) {
                PrivateFiles.forceFolder(root);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        filesInPlace.add(root.resolve(LOCK));
        filesInPlace.add(database());
        filesInPlace.add(database().resolve("log"));
        filesInPlace.add(database().resolve("seg0"));
    }

    /// Checks that the opened files are still in place: an engine continues to write to removed files, and that
    /// data is lost when it exits.
    ///
    /// @throws Unavailable.Problem if the folder was removed or replaced
    public void requireThere() {
        if (!filesInPlace.isAll()) {
            throw new Unavailable.UnavailableException(new Unavailable.FolderGone(root));
        }
    }

    /// The machine's time in whole milliseconds, for all that is written down in the shop: what was signed is then the
    /// same when it is read again, however finely machine, engine and file keep time.
    public Clock clock() {
        return clock;
    }

    public Path database() {
        return root.resolve("database");
    }

    /// The folder for automatic backups: before a migration and after each day closing.
    public Path backups() {
        return root.resolve("backups");
    }

    public Path logs() {
        return root.resolve(LOGS);
    }

    /// Whether a file of that name stays when a shop is removed: the lock, its holder's details, and the logs.
    public static boolean outlives(String name) {
        return name.equals(LOCK) || name.equals(HOLDER) || name.equals(LOGS);
    }

    /// Removes all the shop's files from the folder, except the logs and the lock.
    ///
    /// @param last the file deleted last, so that a partly emptied folder still contains it
    public void empty(String last) {
        try (var files = Files.list(root)) {
            for (var path : files.toList()) {
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

    /// Releases the folder.
    @Override
    public void close() {
        try (channel) {
            lock.release();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
