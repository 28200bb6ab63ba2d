package org.comptoir.reports.engine;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;
import java.awt.font.TextAttribute;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.fill.JRTemplatePrintText;
import net.sf.jasperreports.engine.util.JRStyledText;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import org.comptoir.reports.engine.text.DocumentFonts;
import org.comptoir.reports.engine.text.TextRun;
import org.jspecify.annotations.Nullable;

/// Writes texts line by line as they were measured.
final class TextWriter {

    /// The tangent of the slant of letters in italics, for which there is no font.
    private static final float SLANT = 0.2f;

    private static final int MAX_SHOWN = 500;

    private final ClassicPdfProducer producer;
    private final Function<JRPrintText, @Nullable JRStyledText> parser;
    private final Map<Object, TextLook> looks = new IdentityHashMap<>();
    private final Map<Object, Boolean> emptyIsDirect = new IdentityHashMap<>();
    private final Map<Shown, byte[]> shown = new HashMap<>();
    private final Map<DocumentFonts, BaseFont> fonts = new EnumMap<>(DocumentFonts.class);

    TextWriter(ClassicPdfProducer producer, Function<JRPrintText, @Nullable JRStyledText> parser) {
        this.producer = producer;
        this.parser = parser;
    }

    /// Writes the text, or answers false if only JasperReports can.
    ///
    /// @param top from the bottom of the page
    boolean write(PdfContentByte page, JRPrintText printed, float left, float top) {
        var text = printed.getFullText();
        if (!(printed instanceof JRTemplatePrintText filled)) {
            return false;
        }
        if (text == null || text.isEmpty()) {
            return emptyIsDirect.computeIfAbsent(filled.getTemplate(), template -> TextLook.isDirect(printed));
        }
        if (printed.getLineBreakOffsets() == null) {
            return false;
        }
        var look = looks.get(filled.getTemplate());
        if (look == null) {
            var styled = parser.apply(printed);
            if (styled == null || styled.length() == 0) {
                return true;
            }
            look = TextLook.of(printed, styled);
            looks.put(filled.getTemplate(), look);
        }
        return look.isDirect() && write(page, printed, look, left, top);
    }

    private boolean write(PdfContentByte page, JRPrintText printed, TextLook look, float left, float top) {
        var lines = lines(printed, look);
        if (lines.runs().isEmpty()) {
            return lines.text().isEmpty();
        }
        var width = printed.getWidth() - look.paddingLeft() - look.paddingRight();
        var height = printed.getHeight() - look.paddingTop() - look.paddingBottom();
        var baseline = top
                - look.paddingTop()
                - look.above() * (height - printed.getTextHeight())
                - printed.getLeadingOffset();
        var offsets = printed.getLineBreakOffsets();
        var start = 0;
        page.beginText();
        for (var line = 0; line <= offsets.length; line++) {
            var end =
                    line < offsets.length ? start + offsets[line] : lines.text().length();
            baseline -= printed.getLineSpacingFactor() * lines.size(start, Math.max(start + 1, end));
            var pieces = lines.pieces(start, end);
            var free = look.leftOver() == 0 ? 0 : look.leftOver() * (width - TextLines.width(pieces));
            write(page, pieces, left + look.paddingLeft() + free, baseline);
            start = end;
        }
        page.endText();
        return true;
    }

    private TextLines lines(JRPrintText printed, TextLook look) {
        var text = printed.getFullText();
        var runs = look.runs(text);
        if (runs != null) {
            return new TextLines(text, runs);
        }
        var styled = parser.apply(printed);
        return styled == null
                ? new TextLines("", List.of())
                : new TextLines(styled.getText(), TextRun.of(styled, look.isLabel()));
    }

    private void write(PdfContentByte page, List<TextLines.Piece> pieces, float left, float baseline) {
        var x = left;
        for (var piece : pieces) {
            var run = piece.run();
            page.setColorFill(run.colour() == null ? Color.BLACK : run.colour());
            page.setFontAndSize(fonts.computeIfAbsent(run.font(), font -> font(run)), run.size());
            page.setTextMatrix(1, 0, run.slanted() ? SLANT : 0, 1, x, baseline);
            show(page, piece);
            x += pieces.size() == 1 ? 0 : piece.width();
        }
    }

    /// Letters of a mailing repeat most of their lines; turning those into glyphs is the dearest part of writing them.
    private void show(PdfContentByte page, TextLines.Piece piece) {
        var known = shown.get(new Shown(piece.run().font(), piece.text()));
        var buffer = page.getInternalBuffer();
        if (known == null) {
            var from = buffer.size();
            page.showText(piece.text());
            if (shown.size() == MAX_SHOWN) {
                shown.clear();
            }
            var bytes = Arrays.copyOfRange(buffer.getBuffer(), from, buffer.size());
            shown.put(new Shown(piece.run().font(), piece.text()), bytes);
        } else {
            buffer.append(known);
        }
    }

    private record Shown(DocumentFonts font, String line) {}

    /// The font that JasperReports itself would use, so that the document has one subset of it.
    private BaseFont font(TextRun run) {
        var attributes = new HashMap<>(run.attributes());
        if (run.font() == DocumentFonts.SEMI_BOLD) {
            attributes.put(TextAttribute.WEIGHT, TextAttribute.WEIGHT_BOLD);
        }
        return producer.getFont(attributes, Locale.ROOT).getBaseFont();
    }
}
