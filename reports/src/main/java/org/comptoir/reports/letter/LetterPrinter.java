package org.comptoir.reports.letter;

import java.io.OutputStream;
import java.util.List;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.engine.SheetWriter;

/// Prints letters.
public final class LetterPrinter {

    /// Writes the letters one after the other into one PDF, page by page; the stream stays open.
    public void write(List<LetterDocument> letters, OutputStream output) {
        if (letters.isEmpty()) {
            throw new IllegalArgumentException("no letters");
        }
        var language = letters.getFirst().language();
        var title = Texts.of("letterpage", language).get("letterpage.title", letters.size());
        try (var sheets = new SheetWriter(output, title, language)) {
            letters.forEach(letter -> new LetterRenderer(sheets, letter).set());
        }
    }
}
