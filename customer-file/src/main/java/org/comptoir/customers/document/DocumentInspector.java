package org.comptoir.customers.document;

import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.tika.Tika;
import org.comptoir.customers.customer.details.Folding;
import org.comptoir.pos.spreadsheet.reading.TextBytes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds out what a file is by its content, and which words it holds. Never follows a link of it and never runs
/// anything in it.
final class DocumentInspector {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentInspector.class);

    /// Further pages are not searched.
    static final int MAX_PAGES = 200;

    /// In characters; further words are not searched.
    static final int MAX_TEXT = 500_000;

    /// In bytes, of the streams that a PDF writes while it is read.
    private static final long MAX_CACHE = 256L << 20;

    /// In bytes, of those in memory.
    private static final long MAX_CACHE_MEMORY = 32L << 20;

    private static final String UNKNOWN = "application/octet-stream";

    /// Reads its table of types when a first file is inspected, not when the shop is opened.
    private static final class Types {
        static final Tika TIKA = new Tika();
    }

    /// @param words folded, for searching; empty where there are none
    record Inspected(String mediaType, String words) {}

    Inspected inspect(DocumentFile file) {
        var mediaType = mediaType(file);
        return new Inspected(mediaType, fold(text(file.content(), DocumentKind.of(mediaType))));
    }

    private String mediaType(DocumentFile file) {
        var found = Types.TIKA.detect(file.content(), file.name());
        var main = found.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return main.isEmpty() || main.length() > 127 ? UNKNOWN : main;
    }

    private static String text(byte[] content, DocumentKind kind) {
        return switch (kind) {
            case PDF -> pdfText(content);
            case TEXT -> TextBytes.decode(content).text();
            case PICTURE, OTHER, PROGRAM -> "";
        };
    }

    /// What cannot be read has no words: it may be damaged or protected, or made to take all there is of memory, and is
    /// kept as it came.
    private static String pdfText(byte[] content) {
        var cache = MemoryUsageSetting.setupMixed(MAX_CACHE_MEMORY, MAX_CACHE).streamCache;
        try (var document = Loader.loadPDF(content, "", null, null, cache)) {
            return BoundedTextStripper.text(document);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.info("The words of a PDF of {} bytes cannot be read: {}", content.length, e.toString());
            return "";
        }
    }

    private static String fold(String text) {
        var some = text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text;
        return Folding.of(some).replace('\0', ' ').replaceAll("\\s+", " ").strip();
    }
}
