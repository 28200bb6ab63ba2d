package org.comptoir.reports.engine.text;

import java.awt.font.TextAttribute;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.sf.jasperreports.engine.JRCommonText;
import net.sf.jasperreports.engine.JRTextElement;
import net.sf.jasperreports.engine.export.AbstractTextRenderer;
import net.sf.jasperreports.engine.fill.JRMeasuredText;
import net.sf.jasperreports.engine.fill.TextMeasurer;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.engine.type.LineSpacingEnum;
import net.sf.jasperreports.engine.type.RotationEnum;
import net.sf.jasperreports.engine.util.JRStyledText;
import org.jspecify.annotations.Nullable;

/// Measures text by the widths of the bundled fonts, several times faster than Java2D, and breaks it by the rules of
/// French and Italian. What it cannot measure is left to JasperReports.
///
/// Two things differ on purpose. A fixed line spacing is the height of each line, the first one too, with the letters
/// in its middle, as on the web; it shrinks with the letters where they are scaled to fit. And a text of the style
/// [StyleNames#LABEL] has its first line in bold, and breaks no line before its letters are small.
final class DocumentTextMeasurer extends TextMeasurer {

    private static final float LABEL_WRAPS_BELOW = 6.5f;
    private static final float ROUNDING = 0.01f;

    private final Map<String, Measured> known = new HashMap<>();
    private @Nullable TextRun lastRun;

    DocumentTextMeasurer(FontUtil fonts, JRCommonText element) {
        super(fonts, element);
    }

    @Override
    public JRMeasuredText measure(
            JRStyledText text, int start, int stretch, boolean indentFirstLine, boolean canOverflow) {
        if (!isSimple() || text.length() > Short.MAX_VALUE) {
            return super.measure(text, start, stretch, indentFirstLine, canOverflow);
        }
        var runs = runs(text);
        initialize(text, start, stretch, indentFirstLine, canOverflow);
        var same = start == 0 && runs.size() == 1 ? known.get(text.getText()) : null;
        if (same != null
                && same.size() == runs.getFirst().size()
                && same.lines().getTextHeight() <= maxHeight) {
            return same.lines();
        }
        var breaker = new LineBreaker(text.getText(), runs);
        if (runs.isEmpty() || !breaker.isComplete()) {
            return super.measure(text, start, stretch, indentFirstLine, canOverflow);
        }
        var lines = lines(text.getText(), start, runs, breaker);
        if (start == 0 && runs.size() == 1 && lines.getTextOffset() == text.length()) {
            known.put(text.getText(), new Measured(runs.getFirst().size(), lines));
        }
        return lines;
    }

    /// A whole text that was measured before: letters of a mailing repeat most of theirs.
    private record Measured(float size, MeasuredLines lines) {}

    /// The same attributes come again and again; those of scaled letters are changed in place.
    private List<TextRun> runs(JRStyledText text) {
        if (isLabel() || text.getRuns().size() != 1) {
            return TextRun.of(text, isLabel());
        }
        var attributes = text.getGlobalAttributes();
        if (lastRun == null
                || lastRun.attributes() != attributes
                || !Objects.equals(attributes.get(TextAttribute.SIZE), lastRun.size())) {
            var runs = TextRun.of(text, false);
            lastRun = runs.size() == 1 ? runs.getFirst() : null;
        }
        return lastRun == null ? List.of() : List.of(lastRun.over(0, text.length()));
    }

    private boolean isSimple() {
        var paragraph = textElement.getParagraph();
        return textElement.getRotation() == RotationEnum.NONE
                && paragraph.getFirstLineIndent() == 0
                && paragraph.getLeftIndent() == 0
                && paragraph.getRightIndent() == 0;
    }

    private boolean isLabel() {
        return StyleNames.isLabel(textElement.getStyle());
    }

    private MeasuredLines lines(String text, int from, List<TextRun> runs, LineBreaker breaker) {
        var available = (float) Math.max(0, width - leftPadding - rightPadding);
        var lines = new MeasuredLines(from, textElement.getParagraph().getSpacingBefore());
        var start = from;
        while (start <= text.length()) {
            var newline = text.indexOf('\n', start);
            var paragraphEnd = newline < 0 ? text.length() : newline;
            var end = breaker.lineEnd(start, paragraphEnd, available);
            var next = end == paragraphEnd && newline >= 0 ? end + 1 : end;
            var line = LineMetrics.of(runs, start, Math.max(start + 1, end));
            var tooWide = end < paragraphEnd && isLabel() && line.size() >= LABEL_WRAPS_BELOW;
            if (tooWide || !add(lines, line, breaker, start, end, next) || next == text.length() && newline < 0) {
                return lines;
            }
            start = next;
        }
        return lines;
    }

    /// Whether the line still fits.
    private boolean add(MeasuredLines lines, LineMetrics line, LineBreaker breaker, int start, int end, int next) {
        var height = line.leading() + line.ascent() + line.descent();
        var baseline = line.leading() + line.ascent();
        if (textElement.getParagraph().getLineSpacing() == LineSpacingEnum.FIXED) {
            var fixed = textElement.getParagraph().getLineSpacingSize() * line.size() / elementSize();
            baseline += (fixed - height) / 2;
            height = fixed;
        } else {
            baseline = AbstractTextRenderer.getLineHeight(
                    lines.isEmpty(), textElement.getParagraph(), line.leading(), line.ascent());
            height = baseline + line.descent();
        }
        if (lines.getTextHeight() + height > maxHeight + ROUNDING) {
            return false;
        }
        lines.add(start, next, breaker.width(start, end), height, baseline, line.size());
        return true;
    }

    private float elementSize() {
        return ((JRTextElement) textElement).getFontSize();
    }
}
