package org.comptoir.desktop.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.comptoir.pos.settings.LogoChange;

/// A picture file for the logo on the shop's documents.
public final class LogoFile {

    /// The supported picture formats.
    public static final List<String> ENDINGS = List.of("*.png", "*.jpg", "*.jpeg");

    private LogoFile() {}

    /// Passes the picture on, unless it is too big to be read.
    ///
    /// @throws UncheckedIOException if the file cannot be read
    public static LogoChange give(Path file, Function<byte[], LogoChange> taker) {
        try {
            return Files.size(file) > LogoChange.MAX_BYTES ? LogoChange.TOO_BIG : taker.apply(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
