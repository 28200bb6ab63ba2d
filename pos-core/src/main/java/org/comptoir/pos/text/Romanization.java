package org.comptoir.pos.text;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/// Writes what a font or a printer lacks in letters it has, so that people can read a name in whatever script it was
/// entered: `Иван` for a printer of Western Europe becomes `Ivan`, `龙井` for a font without Chinese `lóng jing`. Signs
/// that only decorate, such as emoji, are left out. The one rule of all papers.
///
/// It is by the letters alone, not by the language: Chinese characters are read in Mandarin even in a Japanese name,
/// and Arabic and Hebrew come without the vowels that are not written.
public final class Romanization {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile(" {2,}");

    /// What the rules of Unicode leave as it is.
    private static final Map<Integer, String> PLAIN = Map.of(
            (int) 'ə', "e",
            (int) 'Ə', "E",
            (int) 'ǝ', "e",
            (int) 'Ǝ', "E",
            (int) '≥', ">=",
            (int) '≤', "<=",
            (int) '≈', "~",
            (int) '≠', "<>",
            (int) '→', "->",
            (int) '←', "<-");

    private Romanization() {}

    /// Made when the first text needs them, which takes a while.
    private static final class Rules {

        static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; NFC");
        static final Transliterator TO_ASCII = Transliterator.getInstance("Latin-ASCII");
    }

    /// @param has whether a character can be written
    /// @param missing written for a letter that no letters stand for, and for a text of decoration alone; may be empty
    /// @return the text itself if all of it can be written
    public static String of(String text, IntPredicate has, String missing) {
        if (text.codePoints().allMatch(has)) {
            return text;
        }
        var written = new StringBuilder(text.length());
        var run = new StringBuilder();
        for (var letter : text.codePoints().toArray()) {
            if (!has.test(letter) && isOfWord(letter)) {
                run.appendCodePoint(letter);
                continue;
            }
            flush(run, written, has, missing);
            if (has.test(letter)) {
                written.appendCodePoint(letter);
            } else {
                written.append(sign(letter, has, missing));
            }
        }
        flush(run, written, has, missing);
        var tidy = BLANKS.matcher(written).replaceAll(" ");
        return tidy.isBlank() && !text.isBlank() ? missing : tidyEnds(text, tidy);
    }

    /// Of blanks at the ends only those that the text had itself.
    private static String tidyEnds(String text, String written) {
        var tidy = text.startsWith(" ") ? written : written.stripLeading();
        return text.endsWith(" ") ? tidy : tidy.stripTrailing();
    }

    private static boolean isOfWord(int letter) {
        return Character.isLetterOrDigit(letter) || isMark(letter);
    }

    private static boolean isMark(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
                !isVariationSelector(letter);
            default -> false;
        };
    }

    private static boolean isVariationSelector(int letter) {
        return letter >= 0xFE00 && letter <= 0xFE0F || letter >= 0xE0100 && letter <= 0xE01EF;
    }

    /// A word, or the part of one, in a foreign script.
    private static void flush(StringBuilder run, StringBuilder written, IntPredicate has, String missing) {
        if (run.isEmpty()) {
            return;
        }
        var latin = Rules.TO_LATIN.transliterate(run.toString());
        run.setLength(0);
        for (var letter : latin.codePoints().toArray()) {
            if (has.test(letter)) {
                written.appendCodePoint(letter);
            } else if (!isMark(letter)) {
                written.append(plain(letter, has, missing));
            }
        }
    }

    /// Without its accents, or in letters of ASCII.
    private static String plain(int letter, IntPredicate has, String missing) {
        var text = Character.toString(letter);
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        if (isWritten(bare, has)) {
            return bare;
        }
        var ascii = ascii(letter, bare);
        if (isWritten(ascii, has)) {
            return ascii;
        }
        // Signs that romanisation puts between or above letters, such as the prime of a soft sign.
        return Character.getType(letter) == Character.MODIFIER_LETTER || !Character.isLetterOrDigit(letter)
                ? ""
                : missing;
    }

    private static String ascii(int letter, String text) {
        var plain = PLAIN.get(letter);
        return plain == null ? Rules.TO_ASCII.transliterate(text) : plain;
    }

    private static boolean isWritten(String text, IntPredicate has) {
        return !text.isEmpty() && text.codePoints().allMatch(has);
    }

    private static String sign(int letter, IntPredicate has, String missing) {
        if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
            return " ";
        }
        var ascii = ascii(letter, Character.toString(letter));
        if (isWritten(ascii, has)) {
            return ascii;
        }
        return switch (Character.getType(letter)) {
            // Emoji and their skins, flags, arrows that Unicode took among them.
            case Character.OTHER_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.FORMAT,
                    Character.CONTROL,
                    Character.NON_SPACING_MARK,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SURROGATE -> "";
            default -> missing;
        };
    }
}
