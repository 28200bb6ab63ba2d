package org.comptoir.customers.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/// A file to be kept, or one that was kept.
///
/// @param name with its ending, without a folder
public record DocumentFile(String name, byte[] content) {

    public DocumentFile {
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .strip();
    }

    /// Reads a file; of one that is too large to be kept, no more than shows it.
    ///
    /// @throws UncheckedIOException if it cannot be read, as a folder
    public static DocumentFile read(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new DocumentFile(file.getFileName().toString(), in.readNBytes(CustomerDocuments.MAX_SIZE + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The name without its ending: `Devis 87` of `Devis 87.pdf`.
    String title() {
        var dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name).strip();
    }

    /// In small letters, without the dot; empty if there is none, or it has other characters than the letters of
    /// English and digits.
    public static String ending(String name) {
        var dot = name.lastIndexOf('.');
        var ending = dot > 0 ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
        return ending.matches("[a-z0-9]*") ? ending : "";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentFile file && name.equals(file.name) && Arrays.equals(content, file.content);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return name + " of " + content.length + " bytes";
    }
}
