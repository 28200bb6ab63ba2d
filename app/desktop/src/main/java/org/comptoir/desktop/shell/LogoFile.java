package org.comptoir.desktop.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.comptoir.pos.settings.LogoChange;

/// The file of a picture for the head of the shop's papers.
public final class LogoFile {

    /// Of the pictures that the papers take.
    public static final List<String> ENDINGS = List.of("*.png", "*.jpg", "*.jpeg");

    private LogoFile() {}

    /// Gives the picture to who takes it; one that is too big is not even read.
    ///
    /// @throws UncheckedIOException when the file cannot be read
    public static LogoChange give(Path file, Function<byte[], LogoChange> taker) {
        try {
            return Files.size(file) > LogoChange.MAX_BYTES ? LogoChange.TOO_BIG : taker.apply(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
