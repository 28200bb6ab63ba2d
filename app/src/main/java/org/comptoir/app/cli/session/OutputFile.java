package org.comptoir.app.cli.session;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;

/// Writes a file whole or not at all: beside its name first.
public final class OutputFile {

    private OutputFile() {}

    public static void write(Path target, Consumer<OutputStream> content) {
        var file = target.toAbsolutePath().normalize();
        try {
            var folder = file.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            var aside = file.resolveSibling("." + file.getFileName() + ".part");
            try {
                try (var out = new BufferedOutputStream(Files.newOutputStream(aside))) {
                    content.accept(out);
                }
                Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
