package org.comptoir.pos.till;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Identifies a quote or goods put aside: the till that kept it and that till's own count. Printed and typed as
/// `QA-000012` or `PA-000208`.
public record OrderNumber(Kind kind, TillId till, long number) {

    /// What is kept.
    public enum Kind {
        QUOTE('Q'),
        PUT_ASIDE('P');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }

        public char letter() {
            return letter;
        }
    }

    private static final Pattern TEXT = Pattern.compile("([QP])([A-Z]{1,3})-?0*([1-9]\\d{0,14})");

    public OrderNumber {
        if (number < 1) {
            throw new IllegalArgumentException("no number of an order: " + number);
        }
    }

    /// Parses the output of [#toString], in upper or lower case, with or without the hyphen and leading zeros.
    public static Optional<OrderNumber> parse(String text) {
        var matcher = TEXT.matcher(text.strip().toUpperCase(Locale.ROOT));
        return matcher.matches()
                ? Optional.of(new OrderNumber(
                        matcher.group(1).charAt(0) == Kind.QUOTE.letter ? Kind.QUOTE : Kind.PUT_ASIDE,
                        new TillId(matcher.group(2)),
                        Long.parseLong(matcher.group(3))))
                : Optional.empty();
    }

    /// What of it stands in a barcode behind the letter of its kind.
    public String body() {
        return "%s%06d".formatted(till, number);
    }

    @Override
    public String toString() {
        return "%c%s-%06d".formatted(kind.letter, till, number);
    }
}
