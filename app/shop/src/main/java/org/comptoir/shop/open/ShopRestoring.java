package org.comptoir.shop.open;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.comptoir.pos.database.BackupContents;
import org.comptoir.pos.database.Backups;
import org.comptoir.pos.database.RestoreResult;
import org.comptoir.pos.database.location.FileTree;
import org.comptoir.pos.database.location.PendingRestore;
import org.comptoir.pos.database.location.PrivateFiles;
import org.comptoir.pos.database.location.ShopFolder;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.database.location.WorkFolders;

/// Puts a backup in the place of the shop in a folder, which is kept beside it under another name. In the background.
public final class ShopRestoring {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm");

    private final Path folder;
    private final Clock clock;

    public ShopRestoring(Path folder, Clock clock) {
        this.folder = folder.toAbsolutePath().normalize();
        this.clock = clock;
    }

    /// What is in a file.
    public sealed interface Reading {

        /// A whole backup, restored beside the shop's folder until it is put in its place or dropped.
        ///
        /// @param unpacked the restored shop
        record Whole(Path file, BackupContents contents, Path unpacked) implements Reading {}

        record NoBackup(Path file) implements Reading {}
    }

    /// Restores a backup beside the shop, where it is opened and counted.
    ///
    /// @throws RestoreFailedException if the file cannot be read, or nothing can be written beside the folder
    public Reading read(Path file) {
        var parent = Objects.requireNonNull(folder.getParent());
        try {
            Files.createDirectories(parent);
            var work = new WorkFolders(parent, "." + folder.getFileName() + ".restoring-").create();
            return read(file, work);
        } catch (IOException e) {
            throw unread(e, file, parent);
        } catch (UncheckedIOException e) {
            throw unread(Objects.requireNonNull(e.getCause(), "the platform gives it a cause"), file, parent);
        } catch (Unavailable.UnavailableException e) {
            throw e.reason() instanceof Unavailable.DiskFull
                    ? new RestoreFailedException(new RestoreProblem.DiskFull(parent), e)
                    : e;
        }
    }

    private static RestoreFailedException unread(IOException thrown, Path file, Path place) {
        return new RestoreFailedException(RestoreProblem.whileReading(thrown, file, place), thrown);
    }

    private static Reading read(Path file, Path work) throws IOException {
        var isWhole = false;
        try {
            return switch (Backups.restore(file, work.resolve("shop"))) {
                case RestoreResult.Restored restored -> {
                    var contents = Backups.contents(restored);
                    isWhole = true;
                    yield new Reading.Whole(file, contents, restored.folder());
                }
                case RestoreResult.NotABackup none -> new Reading.NoBackup(none.file());
                case RestoreResult.FolderNotEmpty full -> new Reading.NoBackup(file);
            };
        } finally {
            if (!isWhole) {
                FileTree.delete(work);
            }
        }
    }

    /// Removes what was read and is not wanted.
    public void drop(Reading.Whole read) {
        try {
            FileTree.delete(Objects.requireNonNull(read.unpacked().getParent()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The name that the folder of now gets when a backup is put in its place.
    public Path aside() {
        var name =
                folder.getFileName() + "-before-" + STAMP.format(clock.instant().atZone(clock.getZone()));
        var free = folder.resolveSibling(name);
        for (var more = 2; Files.exists(free); more++) {
            free = folder.resolveSibling(name + "-" + more);
        }
        return free;
    }

    /// Puts it in the place of the shop, which nobody has open. The key that signs the journal stays with the folder's
    /// machine: no backup has it.
    ///
    /// @throws org.comptoir.pos.database.location.Unavailable.UnavailableException if another program has the folder
    /// @throws RestoreFailedException if the folders cannot be renamed; nothing has changed then
    public void put(Reading.Whole read) {
        try {
            if (Files.exists(folder)) {
                ShopFolder.hold(folder, clock).close();
                copyKey(read.unpacked());
            }
            PendingRestore.put(folder, read.unpacked(), aside());
            drop(read);
        } catch (IOException e) {
            throw unput(e);
        } catch (UncheckedIOException e) {
            throw unput(Objects.requireNonNull(e.getCause(), "the platform gives it a cause"));
        }
    }

    private RestoreFailedException unput(IOException thrown) {
        var place = Objects.requireNonNull(folder.getParent());
        return new RestoreFailedException(RestoreProblem.whilePutting(thrown, place), thrown);
    }

    private void copyKey(Path restored) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = restored.resolve(file.getFileName());
                if (Backups.isKey(file.getFileName().toString()) && !Files.exists(copy)) {
                    PrivateFiles.write(copy, Files.readAllBytes(file));
                }
            }
        }
    }
}
