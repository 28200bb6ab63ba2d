package org.comptoir.desktop.customers.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.comptoir.customers.document.DocumentFile;
import org.comptoir.pos.text.FileName;

/// A copy of a document for another program, in a folder that only this account of the machine may read; deleted when
/// the program ends.
final class OpenedCopy {

    private OpenedCopy() {}

    static Path write(DocumentFile document) {
        try {
            var folder = Files.createTempDirectory("comptoir");
            var name = document.name();
            var dot = name.lastIndexOf('.');
            var ending = DocumentFile.ending(name);
            var title = dot > 0 ? name.substring(0, dot) : name;
            var copy = folder.resolve(
                    FileName.of(title, ending.isEmpty() ? "bin" : ending).value());
            folder.toFile().deleteOnExit();
            copy.toFile().deleteOnExit();
            return Files.write(copy, document.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
