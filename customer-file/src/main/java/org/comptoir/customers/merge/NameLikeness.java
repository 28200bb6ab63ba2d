package org.comptoir.customers.merge;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.comptoir.customers.customer.details.Folding;

/// How alike two names are.
///
/// @param given folded; may be empty
/// @param family folded; of a company its whole name
record NameLikeness(String given, String family) {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONG_ENOUGH = 4;
    private static final int LONG = 8;

    static NameLikeness of(String given, String family) {
        return new NameLikeness(folded(given), folded(family));
    }

    private static String folded(String name) {
        return BETWEEN.matcher(Folding.of(name)).replaceAll(" ").strip();
    }

    boolean isEmpty() {
        return given.isEmpty() && family.isEmpty();
    }

    /// The words in one order, whichever of them was taken for the family name.
    String key() {
        return Arrays.stream((given + " " + family).strip().split(" ")).sorted().collect(Collectors.joining(" "));
    }

    /// Nothing if they are different, or if one of them is no name.
    Optional<DuplicateReason> alike(NameLikeness other) {
        if (isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        if (key().equals(other.key())) {
            return Optional.of(DuplicateReason.SAME_NAME);
        }
        if (!isAlike(family, other.family)) {
            return Optional.empty();
        }
        if (given.isEmpty() || other.given.isEmpty() || isInitial(given, other.given)) {
            return Optional.of(DuplicateReason.SHORT_NAME);
        }
        return isAlike(given, other.given) ? Optional.of(DuplicateReason.SIMILAR_NAME) : Optional.empty();
    }

    /// Whether both are names, and of different people.
    boolean isOther(NameLikeness other) {
        return !isEmpty() && !other.isEmpty() && alike(other).isEmpty();
    }

    private static boolean isInitial(String one, String other) {
        var shorter = one.length() <= other.length() ? one : other;
        return shorter.length() == 1 && (one.startsWith(other) || other.startsWith(one));
    }

    /// Equal but for a letter or two, or one of two family names.
    private static boolean isAlike(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        var words = List.of(one.split(" "));
        var others = List.of(other.split(" "));
        return one.equals(other)
                || words.contains(other)
                || others.contains(one)
                || distance(one, other) <= allowed(Math.min(one.length(), other.length()));
    }

    private static int allowed(int length) {
        if (length < LONG_ENOUGH) {
            return 0;
        }
        return length < LONG ? 1 : 2;
    }

    /// How many letters have to be put in, taken out or changed (Levenshtein).
    static int distance(String one, String other) {
        var before = new int[other.length() + 1];
        var now = new int[other.length() + 1];
        for (var j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            now[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], before[j]) + 1, before[j - 1] + change);
            }
            var done = before;
            before = now;
            now = done;
        }
        return before[other.length()];
    }
}
