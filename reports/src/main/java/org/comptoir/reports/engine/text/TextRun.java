package org.comptoir.reports.engine.text;

import java.awt.Color;
import java.awt.font.TextAttribute;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.sf.jasperreports.engine.util.JRStyledText;
import net.sf.jasperreports.engine.util.JRTextAttribute;
import org.jspecify.annotations.Nullable;

/// Letters of one look, side by side in a text.
///
/// @param attributes as JasperReports knows them
public record TextRun(
        int start,
        int end,
        DocumentFonts font,
        float size,
        boolean slanted,
        @Nullable Color colour,
        Map<Attribute, Object> attributes) {

    private static final Set<Attribute> PLAIN = Set.of(
            TextAttribute.FAMILY,
            TextAttribute.WEIGHT,
            TextAttribute.POSTURE,
            TextAttribute.SIZE,
            TextAttribute.FOREGROUND,
            JRTextAttribute.FONT_INFO,
            JRTextAttribute.FONT_SIZE,
            JRTextAttribute.PDF_FONT_NAME,
            JRTextAttribute.PDF_ENCODING,
            JRTextAttribute.IS_PDF_EMBEDDED);

    /// The runs of a text, or none if it has anything that only JasperReports itself measures: a font that is not ours,
    /// lines through or under letters, raised letters, lists.
    public static List<TextRun> of(JRStyledText text, boolean strongFirstLine) {
        var runs = new ArrayList<TextRun>();
        text.consumeText((start, end, attributes, letters) -> {
            var bold = TextAttribute.WEIGHT_BOLD.equals(attributes.get(TextAttribute.WEIGHT));
            var family = attributes.get(TextAttribute.FAMILY);
            var lineEnd = strongFirstLine && start == 0 ? letters.indexOf('\n') : -1;
            var cut = start + (lineEnd < 0 ? letters.length() : lineEnd);
            add(runs, start, cut, DocumentFonts.named(family, bold || strongFirstLine && start == 0), attributes);
            if (cut < end) {
                add(runs, cut, end, DocumentFonts.named(family, bold), attributes);
            }
        });
        return cover(text.getText(), runs) ? runs : List.of();
    }

    /// The same look over other letters.
    public TextRun over(int from, int to) {
        return new TextRun(from, to, font, size, slanted, colour, attributes);
    }

    private static void add(
            List<TextRun> runs, int start, int end, @Nullable DocumentFonts font, Map<Attribute, Object> attributes) {
        if (font != null && attributes.get(TextAttribute.SIZE) instanceof Float size && isPlain(attributes)) {
            var slanted = TextAttribute.POSTURE_OBLIQUE.equals(attributes.get(TextAttribute.POSTURE));
            var colour = attributes.get(TextAttribute.FOREGROUND) instanceof Color painted ? painted : null;
            runs.add(new TextRun(start, end, font, size, slanted, colour, attributes));
        }
    }

    private static boolean isPlain(Map<Attribute, Object> attributes) {
        for (var attribute : attributes.entrySet()) {
            if (attribute.getValue() != null && !PLAIN.contains(attribute.getKey())) {
                return false;
            }
        }
        return true;
    }

    private static boolean cover(String text, List<TextRun> runs) {
        var covered = 0;
        for (var run : runs) {
            if (run.start != covered) {
                return false;
            }
            covered = run.end;
        }
        return covered == text.length();
    }
}
