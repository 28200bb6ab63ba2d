package org.comptoir.shop.open;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.comptoir.pos.database.location.FullDisk;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;

/// Why a backup could not be put in the place of a shop, as far as files and disks are concerned. Nothing has changed
/// then.
public sealed interface RestoreProblem {

    /// The file was there when it was chosen: a stick was removed, or somebody moved it.
    record BackupGone(Path file) implements RestoreProblem {}

    record BackupForbidden(Path file) implements RestoreProblem {}

    /// The disk or the stick does not give all of it.
    record BackupUnreadable(Path file) implements RestoreProblem {}

    /// Without the right to write there, on a disk that can only be read, or held by another program.
    record NotWritable(Path place) implements RestoreProblem {}

    record DiskFull(Path place) implements RestoreProblem {}

    /// @param place in which the backup is unpacked
    static RestoreProblem whileReading(IOException thrown, Path file, Path place) {
        if (FullDisk.caused(thrown)) {
            return new DiskFull(place);
        }
        if (isElsewhere(thrown, file)) {
            return new NotWritable(place);
        }
        if (Files.notExists(file)) {
            return new BackupGone(file);
        }
        return thrown instanceof AccessDeniedException || !Files.isReadable(file)
                ? new BackupForbidden(file)
                : new BackupUnreadable(file);
    }

    /// @param place in which folders are renamed
    static RestoreProblem whilePutting(IOException thrown, Path place) {
        return FullDisk.caused(thrown) ? new DiskFull(place) : new NotWritable(place);
    }

    /// Whether it names another file than this one.
    private static boolean isElsewhere(IOException thrown, Path file) {
        return thrown instanceof FileSystemException problem
                && problem.getFile() != null
                && !Path.of(problem.getFile())
                        .toAbsolutePath()
                        .normalize()
                        .equals(file.toAbsolutePath().normalize());
    }

    /// What happened and what to do.
    default String sentence(Language language) {
        var texts = Texts.of("restoring", language);
        return switch (this) {
            case BackupGone(var file) -> texts.get("restoring.gone", file);
            case BackupForbidden(var file) -> texts.get("restoring.forbidden", file);
            case BackupUnreadable(var file) -> texts.get("restoring.unreadable", file);
            case NotWritable(var place) -> texts.get("restoring.notwritable", place);
            case DiskFull(var place) -> texts.get("restoring.full", place);
        };
    }
}
