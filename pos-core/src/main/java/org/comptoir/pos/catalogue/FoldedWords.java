package org.comptoir.pos.catalogue;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words normalised for comparison: lower case without accents, so that `creme brulee` finds `Crème brûlée`.
public final class FoldedWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private FoldedWords() {}

    public static List<String> of(String text) {
        return Arrays.stream(BETWEEN.split(fold(text)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static String fold(String text) {
        var withoutAccents =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return withoutAccents
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l");
    }
}
