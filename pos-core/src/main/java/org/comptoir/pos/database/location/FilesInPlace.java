package org.comptoir.pos.database.location;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Files that must stay the very same ones under their names. Where the file system gives them no identity, as on
/// Windows, open files cannot be removed and only their names are looked at.
final class FilesInPlace {

    private final Map<Path, Identity> known = new LinkedHashMap<>();

    /// @param key none where the file system gives none
    private record Identity(@Nullable Object key) {}

    void add(Path file) {
        try {
            known.put(file, identity(file));
        } catch (IOException e) {
            known.put(file, new Identity(null));
        }
    }

    /// A few microseconds a file.
    boolean isAll() {
        return known.entrySet().stream().allMatch(entry -> isSame(entry.getKey(), entry.getValue()));
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
