package org.comptoir.program.cli.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.comptoir.pos.database.location.ShopFolder;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.shop.files.AtomicFile;

/// An output file of a command: either complete or absent. It replaces no file unless that is asked for, and never one
/// of the shop's.
public final class OutputFile {

    private final Path path;

    /// @throws CommandRefused as for [#requireFree]
    public OutputFile(CommandContext session, Path path) {
        requireFree(session, path);
        this.path = path;
    }

    /// @throws CommandRefused if it is a folder, exists already, or is one of the shop's own files
    public static void requireFree(CommandContext session, Path path) {
        if (Files.isDirectory(path)) {
            throw new CommandRefused("folder", session.texts().get("cli.refused.folder", path));
        }
        var root = real(session.data());
        var target = real(path);
        if (ShopFolder.isReserved(root, target) || target.startsWith(root) && Files.exists(target)) {
            throw new CommandRefused("shop-file", session.texts().get("cli.refused.shopfile", path));
        }
        if (Files.exists(target) && !session.mayOverwrite()) {
            throw new CommandRefused("file-exists", session.texts().get("cli.refused.exists", path));
        }
    }

    /// Where a path leads, also if its last parts do not exist yet: links must not lead into the shop's folder.
    private static Path real(Path path) {
        var absolute = path.toAbsolutePath().normalize();
        var existing = absolute;
        while (existing.getParent() != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        try {
            return existing.toRealPath().resolve(existing.relativize(absolute));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    public Path path() {
        return path;
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
