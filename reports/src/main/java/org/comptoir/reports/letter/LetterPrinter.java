package org.comptoir.reports.letter;

import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Supplier;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.engine.FilledReport;
import org.comptoir.reports.engine.Pdf;
import org.comptoir.reports.engine.Template;
import org.comptoir.reports.letterhead.Letterhead;

/// Prints letters.
public final class LetterPrinter {

    /// So many letters are laid out at a time: few enough to hold in memory, enough not to begin anew too often.
    private static final int CHUNK = 50;

    private final Template template;
    private final boolean knowsArticles;
    private final boolean knowsPictures;
    private final boolean knowsAmounts;

    public LetterPrinter() {
        this(original());
    }

    public static Template original() {
        return Template.beside(LetterPrinter.class, "letter");
    }

    /// @param template with the parameters and fields of our own
    public LetterPrinter(Template template) {
        this.template = template;
        knowsArticles = template.fields().containsKey("isArticle");
        knowsPictures = template.fields().containsKey("isPictured");
        knowsAmounts =
                template.fields().containsKey("isAmount") && template.fields().containsKey("isTotal");
    }

    /// Writes the letters one after the other into one PDF, page by page; the stream stays open.
    public void write(List<LetterDocument> letters, OutputStream output) {
        if (letters.isEmpty()) {
            throw new IllegalArgumentException("no letters");
        }
        var language = letters.getFirst().language();
        var title = Texts.of("letterpage", language).get("letterpage.title", letters.size());
        new Pdf(title, language).write(chunks(letters).iterator(), null, output);
    }

    /// Few letters of one sender.
    public FilledReport fill(List<LetterDocument> letters) {
        return template.fill(LetterParameters.of(letters.getFirst().sender()), rows(letters));
    }

    /// Letters of one sender each.
    private List<Supplier<FilledReport>> chunks(List<LetterDocument> letters) {
        var chunks = new ArrayList<Supplier<FilledReport>>();
        var heads = new HashMap<Letterhead, LetterParameters>();
        var start = 0;
        for (var end = 1; end <= letters.size(); end++) {
            var sender = letters.get(start).sender();
            if (end == letters.size()
                    || end - start == CHUNK
                    || !letters.get(end).sender().equals(sender)) {
                var chunk = letters.subList(start, end);
                var head = heads.computeIfAbsent(sender, LetterParameters::of);
                chunks.add(() -> template.fill(head, rows(chunk)));
                start = end;
            }
        }
        return chunks;
    }

    private List<LetterRow> rows(List<LetterDocument> letters) {
        var rows = new ArrayList<LetterRow>();
        for (var i = 0; i < letters.size(); i++) {
            var letter = letters.get(i);
            var frame = LetterFrame.of(i, letter);
            var formats = new Formats(letter.language(), ZoneOffset.UTC);
            rows.add(new LetterRow(frame, null));
            letter.blocks().forEach(block -> rows.add(new LetterRow(frame, block(block, formats))));
        }
        return rows;
    }

    private LetterBlock block(LetterDocument.Block block, Formats formats) {
        if (block instanceof LetterDocument.ArticleBox article && !knowsArticles) {
            return LetterBlock.inWords(article, formats);
        }
        if (block instanceof LetterDocument.AmountLine line && !knowsAmounts) {
            return LetterBlock.inWords(line);
        }
        var laidOut = LetterBlock.of(block, formats);
        return laidOut instanceof LetterBlock.Article article && !knowsPictures ? article.withoutPicture() : laidOut;
    }
}
