package org.comptoir.program.cli.file;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.shop.files.AtomicFile;

/// An output file of a command: either complete or absent.
public final class OutputFile {

    private final Path path;

    /// @throws CommandRefused if it is a folder
    public OutputFile(CommandContext session, Path path) {
        if (Files.isDirectory(path)) {
            throw new CommandRefused("folder", session.texts().get("cli.refused.folder", path));
        }
        this.path = path;
    }

    /// Call before anything irreversible is done: creates the folder and checks that the file can be written.
    ///
    /// @throws java.io.UncheckedIOException if nothing can be written there
    public OutputFile writable() {
        AtomicFile.write(path, out -> -1);
        return this;
    }

    /// @throws java.io.UncheckedIOException if it cannot be written
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
