package org.comptoir.desktop.customers.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.comptoir.customers.document.CustomerDocuments;
import org.comptoir.customers.document.DocumentFile;

/// Reads a file that was chosen or dropped.
final class ChosenFile {

    private ChosenFile() {}

    /// Of a file that is too large, no more is read than shows it.
    ///
    /// @throws UncheckedIOException if it cannot be read, as a folder
    static DocumentFile read(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new DocumentFile(file.getFileName().toString(), in.readNBytes(CustomerDocuments.MAX_SIZE + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
