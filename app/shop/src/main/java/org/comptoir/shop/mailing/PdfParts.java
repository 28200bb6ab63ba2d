package org.comptoir.shop.mailing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.comptoir.pos.database.location.FileTree;
import org.comptoir.pos.database.location.WorkFolders;
import org.comptoir.shop.files.AtomicFile;

/// The parts of a document that is too long to be made at once, each in a file of its own until they are joined. They
/// hold names, addresses and voucher codes: no other account reads them, and none stays behind.
final class PdfParts implements AutoCloseable {

    private static final String PREFIX = "comptoir-mailing-";

    private final Path folder;
    private final List<Path> parts = new ArrayList<>();

    /// @throws UncheckedIOException when there is no room for it
    PdfParts() {
        this(Path.of(System.getProperty("java.io.tmpdir")));
    }

    /// @param parent of the folder of the parts
    PdfParts(Path parent) {
        try {
            folder = new WorkFolders(parent, PREFIX).create();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws UncheckedIOException when there is no room for it
    void add(Consumer<OutputStream> pdf) {
        var part = folder.resolve(parts.size() + ".pdf");
        parts.add(part);
        try (var out = new BufferedOutputStream(Files.newOutputStream(part))) {
            pdf.accept(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Puts the first parts, one after the other, into one file: whole or not at all.
    ///
    /// @param count how many; one that was not written to its end is no part
    /// @throws UncheckedIOException when it cannot be written
    void join(int count, Path file) {
        AtomicFile.write(file, out -> {
            if (count == 1) {
                Files.copy(parts.getFirst(), out);
                return count;
            }
            var merger = new PDFMergerUtility();
            for (var part : parts.subList(0, count)) {
                merger.addSource(part.toFile());
            }
            merger.setDestinationStream(out);
            merger.mergeDocuments(MemoryUsageSetting.setupTempFileOnly().setTempDir(folder.toFile()).streamCache);
            return count;
        });
    }

    @Override
    public void close() {
        try {
            FileTree.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
