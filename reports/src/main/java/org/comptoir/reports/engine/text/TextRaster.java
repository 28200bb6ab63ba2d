package org.comptoir.reports.engine.text;

import java.text.Normalizer;
import org.comptoir.pos.text.Romanization;

/// Makes text printable with the bundled fonts. What they lack is written in letters they have, by [Romanization]; a
/// letter nothing stands for becomes a white square, so that it is visibly missing: a PDF would omit it silently.
public final class TextRaster {

    private static final String WHITE_SQUARE = "\u25A1";
    private static final int LAST_PLAIN = 0x17F;

    /// Signs of good typography, which the fonts have.
    private static final String TYPOGRAPHIC =
            "\u2011\u2013\u2014\u2018\u2019\u201C\u201D\u2022\u2026\u202F\u20AC\u2212";

    private TextRaster() {}

    /// Composed characters (NFC), spaces for tabs, no control characters except line feeds, no joiners or variation
    /// selectors.
    public static String printable(String text) {
        if (isPlain(text)) {
            return text;
        }
        var printable = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(letter -> append(printable, letter));
        return Romanization.of(printable.toString(), TextRaster::canPrint, WHITE_SQUARE);
    }

    private static boolean canPrint(int letter) {
        return letter == '\n' || isPlain(letter) || DocumentFonts.REGULAR.has(letter);
    }

    private static void append(StringBuilder printable, int letter) {
        if (letter == '\t') {
            printable.append(' ');
        } else if (letter == '\n' || isPlain(letter)) {
            printable.append((char) letter);
        } else if (!isInvisible(letter)) {
            printable.appendCodePoint(letter);
        }
    }

    private static boolean isInvisible(int letter) {
        var type = Character.getType(letter);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || letter >= 0xFE00 && letter <= 0xFE0F
                || letter >= 0x1F3FB && letter <= 0x1F3FF;
    }

    private static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (!isPlain(letter) && letter != '\n' && TYPOGRAPHIC.indexOf(letter) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(int letter) {
        return letter >= ' ' && letter < 0x7F || letter >= 0xA0 && letter <= LAST_PLAIN && letter != 0xAD;
    }
}
