package org.comptoir.pos.database.location;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Folders for files that are only needed until a backup or a document is complete, readable by this account alone.
/// Each is deleted at the end of its work, unless the program was killed before. Several machines may have theirs in
/// one
/// place.
public final class WorkFolders {

    private static final Logger LOG = LoggerFactory.getLogger(WorkFolders.class);
    private static final Duration MAX_DURATION = Duration.ofDays(1);

    private final Path parent;
    private final String prefix;

    /// @param prefix of their names, which begins the name of nothing else there
    public WorkFolders(Path parent, String prefix) {
        this.parent = parent;
        this.prefix = prefix;
    }

    /// A new one. Those of a day before are removed, by the time of the disk on which they are.
    public Path create() throws IOException {
        var folder = Files.createTempDirectory(parent, prefix);
        PrivateFiles.narrow(folder);
        removeOlderThan(Files.getLastModifiedTime(folder));
        return folder;
    }

    private void removeOlderThan(FileTime time) throws IOException {
        var oldest = time.toInstant().minus(MAX_DURATION);
        try (var files = Files.list(parent)) {
            for (var folder : files.filter(this::isOne).toList()) {
                if (Files.getLastModifiedTime(folder).toInstant().isBefore(oldest)) {
                    remove(folder);
                }
            }
        }
    }

    private boolean isOne(Path path) {
        return path.getFileName().toString().startsWith(prefix) && Files.isDirectory(path);
    }

    /// A leftover that cannot be removed, such as another account's, must not prevent the work.
    private static void remove(Path folder) {
        try {
            FileTree.delete(folder);
            LOG.info("{} was left by work that was interrupted, and is removed", folder);
        } catch (IOException e) {
            LOG.info("{} was left by work that was interrupted, and cannot be removed", folder, e);
        }
    }
}
