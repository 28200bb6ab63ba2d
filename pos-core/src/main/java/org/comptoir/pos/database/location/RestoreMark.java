package org.comptoir.pos.database.location;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Marks a folder into which a backup was restored, until somebody has stated which numbers were issued after it
/// was made.
public final class RestoreMark {

    private static final String FILE = "restored.txt";

    private RestoreMark() {}

    public static void set(Path folder, Path backup) throws IOException {
        PrivateFiles.write(folder.resolve(FILE), backup.toString().getBytes(StandardCharsets.UTF_8));
    }

    public static boolean isSet(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    public static void clear(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(FILE));
            PrivateFiles.forceFolder(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
