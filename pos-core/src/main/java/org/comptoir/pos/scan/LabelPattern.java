package org.comptoir.pos.scan;

import java.util.Optional;
import java.util.regex.Pattern;

/// How a shop's scales build the EAN-13 of their labels, from the numbers that GS1 leaves to each shop (prefixes 20
/// to 29: GS1 General Specifications, section 2.1.11). There is no common form, so the shop describes its own.
///
/// The mask has twelve places, one for each digit before the check digit: a digit stands for itself, `.` for a
/// digit of the article's number, `*` for a digit without meaning such as the price's own check digit, and the
/// measure is in braces, `N` for its whole digits and `D` for its decimals: `21.....{NNDDD}` is a weight of up to
/// 99.999 kg.
public record LabelPattern(LabelMeasure measure, String mask) {

    /// The digits of an EAN-13 without the check digit.
    static final int PLACES = 12;

    private static final Pattern FORM = Pattern.compile("2\\d+[.*]*\\{N*D*}[.*]*");
    private static final char ARTICLE = '.';
    private static final char WHOLE = 'N';
    private static final char DECIMAL = 'D';

    /// Why a mask cannot be one.
    public enum Problem {
        /// It does not begin with 20 to 29, or has other characters, or not exactly one measure.
        FORM,
        /// It has more or fewer than twelve places.
        LENGTH,
        /// No place is the article's.
        NO_ARTICLE,
        /// The measure has no digits.
        NO_MEASURE,
        /// More decimals than the measure can have.
        TOO_MANY_DECIMALS
    }

    /// @throws IllegalArgumentException if [#problem] finds one
    public LabelPattern {
        problem(measure, mask).ifPresent(problem -> {
            throw new IllegalArgumentException(mask + ": " + problem);
        });
    }

    /// What is wrong with a typed mask; empty if it is one.
    public static Optional<Problem> problem(LabelMeasure measure, String mask) {
        if (!FORM.matcher(mask).matches()) {
            return Optional.of(Problem.FORM);
        }
        var places = places(mask);
        if (places.length() != PLACES) {
            return Optional.of(Problem.LENGTH);
        }
        if (places.indexOf(ARTICLE) < 0) {
            return Optional.of(Problem.NO_ARTICLE);
        }
        if (mask.contains("{}")) {
            return Optional.of(Problem.NO_MEASURE);
        }
        var decimals = places.chars().filter(place -> place == DECIMAL).count();
        return decimals > measure.maxDecimals() ? Optional.of(Problem.TOO_MANY_DECIMALS) : Optional.empty();
    }

    private static String places(String mask) {
        return mask.replace("{", "").replace("}", "");
    }

    /// The label with this code; empty if the code has another form or a wrong check digit.
    public Optional<ScaleLabel> read(String code) {
        var places = places(mask);
        if (code.length() != PLACES + 1 || !Ean.isValid(code) || !fixedDigitsMatch(places, code)) {
            return Optional.empty();
        }
        var article = new StringBuilder();
        var bare = new StringBuilder();
        var value = 0L;
        var decimals = 0;
        for (var i = 0; i < PLACES; i++) {
            var digit = code.charAt(i);
            var place = places.charAt(i);
            if (place == ARTICLE) {
                article.append(digit);
            } else if (place == WHOLE || place == DECIMAL) {
                value = value * 10 + digit - '0';
                decimals += place == DECIMAL ? 1 : 0;
            }
            bare.append(place == ARTICLE || Character.isDigit(place) ? digit : '0');
        }
        for (var missing = decimals; missing < measure.maxDecimals(); missing++) {
            value *= 10;
        }
        return Optional.of(new ScaleLabel(code, measure, article.toString(), bare + check(bare), value));
    }

    private static boolean fixedDigitsMatch(String places, String code) {
        for (var i = 0; i < PLACES; i++) {
            var place = places.charAt(i);
            if (Character.isDigit(place) && place != code.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static String check(CharSequence digits) {
        return String.valueOf(Ean.checkDigit(digits.toString()));
    }

    /// Whether some code has both forms, so that the order of the patterns would decide.
    public boolean overlaps(LabelPattern other) {
        var mine = places(mask);
        var others = places(other.mask);
        for (var i = 0; i < PLACES; i++) {
            var both = Character.isDigit(mine.charAt(i)) && Character.isDigit(others.charAt(i));
            if (both && mine.charAt(i) != others.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
