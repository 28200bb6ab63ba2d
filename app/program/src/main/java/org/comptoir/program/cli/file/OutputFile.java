package org.comptoir.program.cli.file;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.shop.files.AtomicFile;

/// A file that a command was told to write: whole or not at all.
public final class OutputFile {

    private final Path path;

    /// @throws Refused when a folder has that name
    public OutputFile(CommandContext session, Path path) {
        if (Files.isDirectory(path)) {
            throw new CommandRefused("folder", session.texts().get("cli.refused.folder", path));
        }
        this.path = path;
    }

    /// Asks before anything is done that cannot be taken back: makes the folder, and tries the very place.
    ///
    /// @throws java.io.UncheckedIOException when nothing can be written there
    public OutputFile tried() {
        AtomicFile.write(path, out -> -1);
        return this;
    }

    /// @throws java.io.UncheckedIOException when it cannot be written
    public void write(Consumer<OutputStream> content) {
        AtomicFile.write(path, out -> {
            content.accept(out);
            return 0;
        });
    }

    public void write(byte[] content) {
        AtomicFile.write(path, out -> {
            out.write(content);
            return 0;
        });
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
