package org.comptoir.pos.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.comptoir.pos.database.location.FileTree;
import org.comptoir.pos.database.location.FullDisk;
import org.comptoir.pos.database.location.PendingMove;
import org.comptoir.pos.database.location.PrivateFiles;
import org.comptoir.pos.database.location.RestoreMark;
import org.comptoir.pos.database.location.ShopFolder;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.database.location.WorkFolders;

/// Makes backups of the open shop and restores them elsewhere.
///
/// A backup is written to a temporary file, restored into a folder of its own, opened and counted; only then does
/// it get its name. A shop on a server is first copied into an embedded database, so that reading a backup needs no
/// server.
public final class Backups {

    /// Files left out of a backup: they are recreated if missing, or apply to one machine only.
    private static final Set<String> LEFT_OUT = Set.of(
            "database",
            "backups",
            "logs",
            "search",
            "shop.lock",
            "shop.holder",
            "database.properties",
            "sign-in.token",
            PendingMove.FILE);

    /// With less the disk is taken to be what kept a backup from being made.
    private static final long MIN_ROOM_BYTES = 1_000_000;

    private static final String RESTORING = ".restore-";
    private static final String MANIFEST = "manifest";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Database database;
    private final ShopFolder folder;
    private final Clock clock;

    public Backups(Database database, ShopFolder folder, Clock clock) {
        this.database = database;
        this.folder = folder;
        this.clock = clock;
    }

    /// Makes a backup in the shop's own folder, named after the current time (UTC).
    public Backup makeAutomatic() {
        return make(folder.backups().resolve("comptoir-" + STAMP.format(clock.instant()) + ".zip"));
    }

    /// Makes a backup while the shop continues to sell. What an earlier one left behind when it was killed is removed.
    ///
    /// @param target the file to write; an existing one is replaced once the new backup is verified
    /// @throws Unavailable.Problem if the disk is full or cannot be written
    public Backup make(Path target) {
        var file = target.toAbsolutePath().normalize();
        var parent = ZipArchives.parentOf(file);
        try {
            Files.createDirectories(parent);
            var work = new WorkFolders(parent, ".backup-").create();
            try {
                return makeIn(work, file);
            } catch (RuntimeException e) {
                // Nothing is written but the backup, and the engine does not always say why it could not.
                throw isDiskFull(e, parent)
                        ? new Unavailable.UnavailableException(new Unavailable.DiskFull(parent), e)
                        : e;
            } finally {
                FileTree.delete(work);
            }
        } catch (IOException e) {
            throw FullDisk.caused(e)
                    ? new Unavailable.UnavailableException(new Unavailable.DiskFull(parent), e)
                    : database.explained(new UncheckedIOException(e));
        } catch (SQLException e) {
            throw database.explained(new IllegalStateException("the backup could not be counted", e));
        }
    }

    private static boolean isDiskFull(RuntimeException thrown, Path place) throws IOException {
        return Unavailable.in(thrown)
                        .filter(Unavailable.DiskFull.class::isInstance)
                        .isPresent()
                || Files.getFileStore(place).getUsableSpace() < MIN_ROOM_BYTES;
    }

    private Backup makeIn(Path work, Path file) throws IOException, SQLException {
        var copy = Files.createDirectory(work.resolve("copy"));
        database.copyEmbedded(copy.resolve("database"));
        copyOtherFiles(copy);
        var rows = DerbyConnections.countIn(copy.resolve("database"));
        Files.writeString(copy.resolve(MANIFEST), manifest(rows), StandardCharsets.UTF_8);
        var partial = work.resolve("backup.zip");
        PrivateFiles.create(partial);
        ZipArchives.pack(copy, partial);

        var proof = work.resolve("proof");
        if (!(restore(partial, proof) instanceof RestoreResult.Restored restored)
                || !restored.rows().equals(rows)) {
            throw new IllegalStateException("the backup could not be restored as it was made");
        }
        Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return new Backup(file, clock.instant().truncatedTo(ChronoUnit.SECONDS), Files.size(file), rows);
    }

    private void copyOtherFiles(Path copy) throws IOException {
        try (var files = Files.list(folder.root())) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = file.getFileName().toString();
                if (!LEFT_OUT.contains(name) && !name.startsWith(".") && !isKey(name)) {
                    Files.copy(file, copy.resolve(name));
                }
            }
        }
    }

    /// Whether a file of the shop's folder belongs to the journal's key, which leaves the machine only as a recovery
    /// copy.
    public static boolean isKey(String name) {
        return name.startsWith("journal") && (name.contains(".key") || name.contains(".p12"));
    }

    private static String manifest(Map<String, Long> rows) {
        return rows.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("\n", "comptoir-backup 1\n", "\n"));
    }

    /// Restores a backup into a folder that does not exist yet or is empty, opens it and counts it.
    ///
    /// @throws Unavailable.Problem if the disk is full
    /// @throws UncheckedIOException if it cannot be written
    public static RestoreResult restore(Path file, Path target) {
        var folder = target.toAbsolutePath().normalize();
        try {
            if (!isFree(folder)) {
                return new RestoreResult.FolderNotEmpty(folder);
            }
            return restoreNew(file, folder);
        } catch (IOException e) {
            throw FullDisk.caused(e)
                    ? new Unavailable.UnavailableException(new Unavailable.DiskFull(folder), e)
                    : new UncheckedIOException(e);
        }
    }

    /// What is in a backup that was restored.
    ///
    /// @throws UncheckedIOException if it cannot be read
    public static BackupContents contents(RestoreResult.Restored restored) {
        try {
            return DerbyConnections.contentsOf(restored.folder().resolve("database"), restored.rows());
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException("the backup cannot be read", e));
        }
    }

    /// The folder is filled once all of the backup is there and was counted, so that a kill leaves no half of a shop.
    private static RestoreResult restoreNew(Path file, Path folder) throws IOException {
        var isThere = Files.exists(folder);
        var place = isThere ? folder : Files.createDirectories(ZipArchives.parentOf(folder));
        var work = new WorkFolders(place, RESTORING).create();
        try {
            var whole = work.resolve("shop");
            ZipArchives.unpack(file, whole);
            PrivateFiles.narrow(whole);
            var rows = counted(file, whole);
            if (isThere) {
                moveInto(folder, whole);
            } else {
                Files.move(whole, folder, StandardCopyOption.ATOMIC_MOVE);
            }
            return new RestoreResult.Restored(folder, rows);
        } catch (ZipArchives.InvalidArchiveException | SQLException e) {
            if (FullDisk.caused(e)) {
                throw new IOException(e);
            }
            return new RestoreResult.NotABackup(file, String.valueOf(e.getMessage()));
        } finally {
            FileTree.delete(work);
        }
    }

    /// The folder itself stays: it may be a disk of its own, or where the program was started.
    private static void moveInto(Path folder, Path whole) throws IOException {
        PrivateFiles.narrow(folder);
        try (var files = Files.list(whole)) {
            for (var file : files.sorted().toList()) {
                Files.move(file, folder.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    /// What a restore left there when it was killed is removed.
    private static boolean isFree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                if (!file.getFileName().toString().startsWith(RESTORING)) {
                    return false;
                }
                FileTree.delete(file);
            }
        }
        return true;
    }

    private static Map<String, Long> counted(Path file, Path target)
            throws IOException, SQLException, ZipArchives.InvalidArchiveException {
        var manifest = target.resolve(MANIFEST);
        if (!Files.exists(manifest)) {
            throw new ZipArchives.InvalidArchiveException("no manifest");
        }
        var promised = rowsOf(manifest);
        var found = DerbyConnections.countIn(target.resolve("database"));
        if (!found.equals(promised)) {
            throw new ZipArchives.InvalidArchiveException("rows differ from the manifest");
        }
        Files.delete(manifest);
        RestoreMark.set(target, file);
        return found;
    }

    private static Map<String, Long> rowsOf(Path manifest) throws IOException, ZipArchives.InvalidArchiveException {
        var rows = new TreeMap<String, Long>();
        for (var line : Files.readAllLines(manifest, StandardCharsets.UTF_8)) {
            var separator = line.indexOf('=');
            if (separator > 0) {
                try {
                    rows.put(line.substring(0, separator), Long.valueOf(line.substring(separator + 1)));
                } catch (NumberFormatException e) {
                    throw new ZipArchives.InvalidArchiveException("damaged manifest: " + line);
                }
            }
        }
        return rows;
    }
}
