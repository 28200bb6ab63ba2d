package org.comptoir.shop.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/// Writes a temporary file beside the target and moves it into place when complete, so that an existing file is
/// never half overwritten. Missing folders are created.
public final class AtomicFile {

    /// Writes the whole content.
    public interface Writing {
        /// @return number of rows or pages; negative if it was cancelled
        int to(OutputStream out) throws IOException;
    }

    private AtomicFile() {}

    /// @throws UncheckedIOException if the file cannot be written; an existing file is then unchanged
    public static int write(Path target, Writing writing) {
        var file = target.toAbsolutePath().normalize();
        try {
            var temporary = temporaryFile(file);
            try {
                int rows;
                try (var out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
                    rows = writing.to(out);
                }
                if (rows >= 0) {
                    Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
                }
                return rows;
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (UncheckedIOException e) {
            throw new UncheckedIOException(named(file, Objects.requireNonNull(e.getCause())));
        } catch (IOException e) {
            throw new UncheckedIOException(named(file, e));
        }
    }

    /// A full disk is told without the file's name.
    private static IOException named(Path file, IOException problem) {
        if (problem instanceof FileSystemException) {
            return problem;
        }
        var named = new FileSystemException(file.toString(), null, problem.getMessage());
        named.initCause(problem);
        return named;
    }

    /// @throws UncheckedIOException if the file cannot be written; an existing file is then unchanged
    public static void write(Path target, byte[] content) {
        write(target, out -> {
            out.write(content);
            return 0;
        });
    }

    private static Path temporaryFile(Path file) throws IOException {
        var folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        return file.resolveSibling("." + file.getFileName() + ".part");
    }
}
