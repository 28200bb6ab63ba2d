package org.comptoir.reports.letter;

import java.time.ZoneOffset;
import org.comptoir.pos.text.Formats;
import org.comptoir.reports.engine.Barcode;
import org.comptoir.reports.engine.DocumentFonts;
import org.comptoir.reports.engine.SheetWriter;
import org.comptoir.reports.engine.WrappedLines;
import org.comptoir.reports.letterhead.Letterhead;

/// Lays out one letter: the letterhead on the first page, the address in the window of a DL envelope, then block
/// after block. Only paragraphs are split across pages.
final class LetterRenderer {

    private static final double SIZE = 10;
    private static final double BEGIN = 272;
    private static final double PARAGRAPH_LEADING = 14.83;
    private static final double ADDRESS_LEFT = LetterPage.LEFT + 263;
    private static final double ADDRESS_TOP = 138;
    private static final double ADDRESS_WIDTH = 218;
    private static final double LINE = 14;
    private static final double DATE_TOP = 232;
    private static final double CODE_WIDTH = 238;
    private static final int SOFT = 0x454B47;
    private static final int ACCENT = 0x0E6B5C;
    private static final int ACCENT_PALE = 0xF4FAF8;

    private final LetterDocument letter;
    private final LetterPage page;

    LetterRenderer(SheetWriter sheets, LetterDocument letter) {
        this.letter = letter;
        this.page = new LetterPage(sheets, letter.footNote());
    }

    void set() {
        sender(letter.sender());
        var top = ADDRESS_TOP;
        for (var line : letter.address()) {
            page.fitted(DocumentFonts.REGULAR, 10.5, LetterPage.INK, line, ADDRESS_LEFT, top, ADDRESS_WIDTH, LINE);
            top += LINE;
        }
        page.fitted(
                DocumentFonts.REGULAR,
                SIZE,
                LetterPage.INK,
                letter.dateLine(),
                ADDRESS_LEFT,
                DATE_TOP,
                ADDRESS_WIDTH,
                LINE);
        page.goTo(BEGIN);
        letter.blocks().forEach(this::block);
    }

    private void sender(Letterhead sender) {
        var top = page.y();
        var size = 12;
        var logo = sender.logo();
        if (logo != null) {
            page.sheets()
                    .picture(
                            logo,
                            LetterPage.millimetres(LetterPage.LEFT),
                            LetterPage.millimetres(top),
                            LetterPage.millimetres(120),
                            LetterPage.millimetres(44));
            top += 50;
            size = 11;
        }
        page.fitted(DocumentFonts.SEMI_BOLD, size, LetterPage.INK, sender.name(), LetterPage.LEFT, top, 250, 17);
        var lines = String.join(", ", sender.lines());
        page.fitted(DocumentFonts.REGULAR, 8, SOFT, lines, LetterPage.LEFT, top + 17.5, 250, 24);
    }

    private void block(LetterDocument.Block block) {
        switch (block) {
            case LetterDocument.Heading(var text) -> keepTogether(text, 13, 18);
            case LetterDocument.Paragraph(var text) -> paragraph(text);
            case LetterDocument.Signature(var text) -> keepTogether(text, SIZE, LINE);
            case LetterDocument.VoucherBox box -> voucher(box);
        }
    }

    private void paragraph(String text) {
        var wrapped = WrappedLines.of(DocumentFonts.REGULAR, text, SIZE, LetterPage.WIDTH);
        for (var line : wrapped.lines()) {
            page.keepTogether(PARAGRAPH_LEADING);
            page.sheets().ink(LetterPage.INK);
            page.line(DocumentFonts.REGULAR, SIZE, LetterPage.LEFT, page.y() + WrappedLines.ASCENT * SIZE, line);
            page.goTo(page.y() + PARAGRAPH_LEADING);
        }
        page.goTo(page.y() + 10);
    }

    /// Bold lines that stay on one page.
    private void keepTogether(String text, double size, double minSize) {
        var wrapped = WrappedLines.of(DocumentFonts.SEMI_BOLD, text, size, LetterPage.WIDTH);
        var height = 4 + Math.max(minSize, wrapped.height()) + 6;
        page.keepTogether(height);
        page.fitted(
                DocumentFonts.SEMI_BOLD,
                size,
                LetterPage.INK,
                text,
                LetterPage.LEFT,
                page.y() + 4,
                LetterPage.WIDTH,
                wrapped.height() + 1);
        page.goTo(page.y() + height);
    }

    private void voucher(LetterDocument.VoucherBox box) {
        page.keepTogether(116);
        var top = page.y();
        var left = LetterPage.LEFT + 16;
        page.sheets()
                .cutOut(
                        LetterPage.millimetres(LetterPage.LEFT),
                        LetterPage.millimetres(top + 4),
                        LetterPage.millimetres(LetterPage.WIDTH),
                        LetterPage.millimetres(98),
                        ACCENT,
                        ACCENT_PALE);
        var amount = new Formats(letter.language(), ZoneOffset.UTC).money(box.amount());
        page.fitted(DocumentFonts.SEMI_BOLD, 9, ACCENT, box.title(), left, top + 14, 200, 13);
        page.fitted(DocumentFonts.DISPLAY, 24, LetterPage.INK, amount, left, top + 28, 200, 34);
        page.fitted(DocumentFonts.REGULAR, 8, SOFT, box.conditions(), left, top + 66, 200, 28);
        code(box, LetterPage.LEFT + 232, top);
        page.goTo(top + 116);
    }

    /// Black on white, as scanners require, whatever the colour of the box; the human-readable code below it.
    private void code(LetterDocument.VoucherBox box, double left, double top) {
        var sheets = page.sheets();
        var from = LetterPage.millimetres(left);
        var below = LetterPage.millimetres(top + 18);
        var width = LetterPage.millimetres(CODE_WIDTH);
        var height = LetterPage.millimetres(48);
        sheets.ink(0xFFFFFF);
        sheets.area(from, below, width, height);
        sheets.ink(0);
        sheets.barcode(Barcode.code128(box.barcode()), from, below, width, height);
        var middle = left + (CODE_WIDTH - DocumentFonts.REGULAR.width(box.code(), 9)) / 2;
        page.fitted(DocumentFonts.REGULAR, 9, LetterPage.INK, box.code(), middle, top + 72, CODE_WIDTH, LINE);
    }
}
