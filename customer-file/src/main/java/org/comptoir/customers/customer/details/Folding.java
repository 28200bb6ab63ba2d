package org.comptoir.customers.customer.details;

import java.text.Normalizer;
import java.util.Locale;

/// Normalises text for comparing and sorting: lower case, without accents, with ligatures expanded and typographic
/// apostrophes replaced. `Œuvre d’Élodie` and `oeuvre d'elodie` are the same.
public final class Folding {

    private Folding() {}

    public static String of(String text) {
        if (isPlain(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        var folded = new StringBuilder(decomposed.length() + 4);
        decomposed.codePoints().filter(c -> !isMark(c)).forEach(c -> append(folded, c));
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /// Handles the letters that Unicode does not decompose.
    private static void append(StringBuilder folded, int codePoint) {
        switch (codePoint) {
            case 'œ', 'Œ' -> folded.append("oe");
            case 'æ', 'Æ' -> folded.append("ae");
            case 'ß', 'ẞ' -> folded.append("ss");
            case 'þ', 'Þ' -> folded.append("th");
            case 'ø', 'Ø' -> folded.append('o');
            case 'ł', 'Ł' -> folded.append('l');
            case 'đ', 'Đ', 'ð', 'Ð' -> folded.append('d');
            case 'ı' -> folded.append('i');
            case '’', '‘', 'ʼ', '`' -> folded.append('\'');
            case '‐', '‑', '–' -> folded.append('-');
            default -> folded.appendCodePoint(codePoint);
        }
    }
}
