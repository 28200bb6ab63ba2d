package org.comptoir.customers.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.comptoir.customers.customer.details.Folding;

/// Splits text into words, the same way for indexed text and typed text.
final class QueryWords {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u202F]+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private QueryWords() {}

    /// The words of a text. Compounds such as `l'Échoppe` or `Durand-Lefèvre` are included in parts and as a whole.
    static Set<String> indexed(String text) {
        var words = new LinkedHashSet<String>();
        for (var chunk : SPACE.split(Folding.of(text))) {
            var parts = parts(chunk);
            words.addAll(parts);
            if (parts.size() > 1) {
                words.add(String.join("", parts));
            }
        }
        return words;
    }

    /// The words typed, each of which must match.
    static List<String> typed(String text) {
        var words = new ArrayList<String>();
        for (var chunk : SPACE.split(Folding.of(text))) {
            words.addAll(parts(chunk));
        }
        return words;
    }

    static boolean isDigits(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static List<String> parts(String chunk) {
        var parts = new ArrayList<String>();
        for (var part : NO_WORD.split(chunk)) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }
}
