package org.comptoir.shop.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes a file beside its place and puts it there when it is whole: an old file is never half overwritten. Folders
/// that are missing are made.
public final class AtomicFile {

    /// Writes all of it.
    public interface Writing {
        /// @return how many rows or pages; less than 0 when it was stopped
        int to(OutputStream out) throws IOException;
    }

    private AtomicFile() {}

    /// @throws UncheckedIOException when the file cannot be written; what stood there before still does
    public static int write(Path target, Writing writing) {
        var file = target.toAbsolutePath().normalize();
        try {
            var beside = beside(file);
            try {
                int rows;
                try (var out = new BufferedOutputStream(Files.newOutputStream(beside))) {
                    rows = writing.to(out);
                }
                if (rows >= 0) {
                    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
                }
                return rows;
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path beside(Path file) throws IOException {
        var folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        return file.resolveSibling("." + file.getFileName() + ".part");
    }
}
