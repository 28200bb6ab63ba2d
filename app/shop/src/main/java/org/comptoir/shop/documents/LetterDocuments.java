package org.comptoir.shop.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.comptoir.customers.letter.ComposedLetter;
import org.comptoir.customers.letter.LetterParagraph;
import org.comptoir.customers.letter.LetterVoucher;
import org.comptoir.pos.settings.ShopProfile;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.letter.LetterDocument.Block;
import org.comptoir.reports.letter.LetterDocument.Closing;
import org.comptoir.reports.letter.LetterDocument.Paragraph;
import org.comptoir.reports.letter.LetterDocument.SideNote;
import org.comptoir.reports.letter.LetterDocument.Span;
import org.comptoir.reports.letter.LetterDocument.VoucherBox;
import org.comptoir.reports.letterhead.Letterhead;

/// Turns a composed letter into a document.
///
/// @param articles that it may recommend
record LetterDocuments(ShopProfile shop, Letterhead sender, LetterArticles articles) {

    /// A paragraph that names an article, and perhaps what is to be told of it and until when its price is reduced:
    /// `[[B220]]`, `[[B220|In three colours]]`, `[[B220|In three colours|until 24 December]]`.
    private static final Pattern ARTICLE =
            Pattern.compile("\\[\\[([^\\]|]{1,60})(?:\\|([^\\]|]{0,200})(?:\\|([^\\]|]{0,60}))?)?]]");

    org.comptoir.reports.letter.LetterDocument document(ComposedLetter letter) {
        return new org.comptoir.reports.letter.LetterDocument(
                sender,
                letter.address(),
                letter.placeAndDate(),
                side(letter),
                blocks(letter),
                footNote(letter),
                letter.language());
    }

    private List<Block> blocks(ComposedLetter letter) {
        var blocks = new ArrayList<Block>();
        addParagraph(blocks, letter.salutation());
        letter.paragraphs().forEach(paragraph -> blocks.add(block(paragraph)));
        if (letter.voucher() != null) {
            blocks.add(box(letter, letter.voucher()));
        }
        if (!letter.closing().isEmpty() || !letter.signature().isEmpty()) {
            blocks.add(new Closing(letter.closing(), letter.signature()));
        }
        return blocks;
    }

    /// The shop, its hours, and the customer's card where there is something on it.
    private List<SideNote> side(ComposedLetter letter) {
        var texts = Texts.of("papers", letter.language());
        var notes = new ArrayList<SideNote>();
        notes.add(new SideNote(texts.get("papers.letter.shop"), sender.lines()));
        notes.add(new SideNote(texts.get("papers.letter.hours"), sender.hours()));
        var card = letter.card();
        if (card.points() > 0 || card.lastVisit() != null) {
            var formats = new Formats(letter.language(), shop.zone());
            var lines = new ArrayList<String>();
            if (card.points() > 0) {
                lines.add(texts.get("papers.letter.points", card.points()));
                lines.add(texts.get("papers.letter.worth", formats.money(card.worth())));
            }
            if (card.lastVisit() != null) {
                lines.add(texts.get("papers.letter.visit"));
                lines.add(formats.dateInWords(card.lastVisit()));
            }
            notes.add(new SideNote(texts.get("papers.letter.card"), lines));
        }
        return notes;
    }

    /// A code that is none stays what was typed, so that it is seen in the preview.
    private Block block(LetterParagraph paragraph) {
        var named = ARTICLE.matcher(paragraph.text().strip());
        if (!named.matches()) {
            return paragraph(paragraph);
        }
        var code = named.group(1).strip();
        var note = named.group(2) == null ? "" : named.group(2).strip();
        var until = named.group(3);
        var box = until == null ? articles.named(code, note) : articles.reduced(code, note, until.strip());
        return box.<Block>map(article -> article).orElseGet(() -> paragraph(paragraph));
    }

    private static Paragraph paragraph(LetterParagraph paragraph) {
        return new Paragraph(paragraph.spans().stream()
                .map(span -> new Span(span.text(), span.bold(), span.italic()))
                .toList());
    }

    private static void addParagraph(List<Block> blocks, String text) {
        if (!text.isEmpty()) {
            blocks.add(new Paragraph(text));
        }
    }

    /// How to unsubscribe, required by law on each letter (CPCE art. L34-5).
    private String footNote(ComposedLetter letter) {
        var reach = shop.phone().isEmpty() ? shop.email() : shop.phone();
        var texts = Texts.of("papers", letter.language());
        return reach.isEmpty() ? texts.get("papers.letter.stop.shop") : texts.get("papers.letter.stop", reach);
    }

    private VoucherBox box(ComposedLetter letter, LetterVoucher voucher) {
        var texts = Texts.of("papers", letter.language());
        var formats = new Formats(letter.language(), shop.zone());
        var validity = voucher.expiresOn() == null
                ? texts.get("papers.voucher.always")
                : texts.get("papers.voucher.until", formats.date(voucher.expiresOn()));
        return new VoucherBox(
                texts.get("papers.voucher.yours"),
                voucher.amount(),
                texts.get("papers.voucher.conditions", shop.name()),
                validity,
                voucher.code().grouped(),
                voucher.code().scanned());
    }
}
