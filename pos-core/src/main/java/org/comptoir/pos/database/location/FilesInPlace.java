package org.comptoir.pos.database.location;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Files that must remain the same files under their names. If the file system has no file identities, as on
/// Windows, open files cannot be removed and only their names are checked.
final class FilesInPlace {

    private final Map<Path, Identity> identities = new LinkedHashMap<>();

    /// @param key null if the file system has none
    private record Identity(@Nullable Object key) {}

    void add(Path file) {
        try {
            identities.put(file, identity(file));
        } catch (IOException e) {
            identities.put(file, new Identity(null));
        }
    }

    /// Takes a few microseconds per file.
    boolean isAll() {
        return identities.entrySet().stream().allMatch(entry -> isSame(entry.getKey(), entry.getValue()));
    }

    private static boolean isSame(Path file, Identity identity) {
        try {
            return identity(file).equals(identity);
        } catch (IOException e) {
            return false;
        }
    }

    private static Identity identity(Path file) throws IOException {
        return new Identity(
                Files.readAttributes(file, BasicFileAttributes.class).fileKey());
    }
}
