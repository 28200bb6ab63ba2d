package org.comptoir.shop.documents;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.customers.letter.ComposedLetter;
import org.comptoir.customers.letter.LetterVoucher;
import org.comptoir.pos.settings.ShopProfile;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.letter.LetterDocument.Block;
import org.comptoir.reports.letter.LetterDocument.Paragraph;
import org.comptoir.reports.letter.LetterDocument.Signature;
import org.comptoir.reports.letter.LetterDocument.VoucherBox;
import org.comptoir.reports.letterhead.Letterhead;

/// Turns a composed letter into a document.
record LetterDocuments(ShopProfile shop, Letterhead sender) {

    org.comptoir.reports.letter.LetterDocument document(ComposedLetter letter) {
        return new org.comptoir.reports.letter.LetterDocument(
                sender, letter.address(), letter.placeAndDate(), blocks(letter), footNote(letter), letter.language());
    }

    private List<Block> blocks(ComposedLetter letter) {
        var blocks = new ArrayList<Block>();
        addParagraph(blocks, letter.salutation());
        letter.paragraphs().forEach(paragraph -> addParagraph(blocks, paragraph));
        if (letter.voucher() != null) {
            blocks.add(box(letter, letter.voucher()));
        }
        addParagraph(blocks, letter.closing());
        if (!letter.signature().isEmpty()) {
            blocks.add(new Signature(letter.signature()));
        }
        return blocks;
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
        var conditions = voucher.expiresOn() == null
                ? texts.get("papers.voucher.always")
                : texts.get("papers.voucher.until", formats.date(voucher.expiresOn()));
        return new VoucherBox(
                texts.get("papers.voucher.yours"),
                voucher.amount(),
                conditions,
                voucher.code().grouped(),
                voucher.code().scanned());
    }
}
