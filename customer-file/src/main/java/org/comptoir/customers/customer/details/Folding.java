package org.comptoir.customers.customer.details;

import java.text.Normalizer;
import java.util.Locale;

/// Text as it is compared and sorted: in small letters, without accents, ligatures and fancy apostrophes taken apart.
/// `Œuvre d’Élodie` and `oeuvre d'elodie` are the same.
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

    /// The letters that Unicode does not take apart by itself.
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
