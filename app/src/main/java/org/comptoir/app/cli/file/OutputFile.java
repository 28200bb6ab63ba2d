package org.comptoir.app.cli.file;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.comptoir.app.cli.session.Refused;
import org.comptoir.app.cli.session.Session;
import org.comptoir.app.exporting.WholeFile;

/// A file that a command was told to write: whole or not at all.
public final class OutputFile {

    private final Path path;

    /// @throws Refused when a folder has that name
    public OutputFile(Session session, Path path) {
        if (Files.isDirectory(path)) {
            throw new Refused("folder", session.texts().get("cli.refused.folder", path));
        }
        this.path = path;
    }

    /// Asks before anything is done that cannot be taken back: makes the folder, and tries the very place.
    ///
    /// @throws java.io.UncheckedIOException when nothing can be written there
    public OutputFile tried() {
        WholeFile.write(path, out -> -1);
        return this;
    }

    /// @throws java.io.UncheckedIOException when it cannot be written
    public void write(Consumer<OutputStream> content) {
        WholeFile.write(path, out -> {
            content.accept(out);
            return 0;
        });
    }

    public void write(byte[] content) {
        WholeFile.write(path, out -> {
            out.write(content);
            return 0;
        });
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
