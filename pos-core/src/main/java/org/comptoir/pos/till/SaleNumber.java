package org.comptoir.pos.till;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Identifies a sale: the till that made it and that till's own number, counted from 1 without gaps. Printed and
/// typed as `A-000123`.
public record SaleNumber(TillId till, long number) implements Comparable<SaleNumber> {

    private static final Pattern BARE = Pattern.compile("\\d+");
    private static final Pattern TEXT = Pattern.compile("([A-Za-z]{1,3})-?0*([1-9]\\d{0,17})");

    public SaleNumber {
        if (number < 1) {
            throw new IllegalArgumentException("no number of a sale: " + number);
        }
    }

    /// Parses the output of [#toString], in upper or lower case, with or without the hyphen and leading zeros.
    public static Optional<SaleNumber> parse(String text) {
        var matcher = TEXT.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new SaleNumber(
                        new TillId(matcher.group(1).toUpperCase(Locale.ROOT)), Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }

    /// The same as typed at a till, where a number without letters belongs to that till.
    public static Optional<SaleNumber> parse(String text, TillId own) {
        var trimmed = text.strip();
        return BARE.matcher(trimmed).matches() ? parse(own + trimmed) : parse(trimmed);
    }

    /// The sale referred to by two columns of a row, or null if both are empty.
    public static @Nullable SaleNumber ofNullable(@Nullable String till, @Nullable Long number) {
        return till == null || number == null ? null : new SaleNumber(new TillId(till), number);
    }

    /// By till, then in the order of the sales.
    @Override
    public int compareTo(SaleNumber other) {
        var byTill = till.compareTo(other.till);
        return byTill != 0 ? byTill : Long.compare(number, other.number);
    }

    /// At least six digits, more if the till has made more sales.
    @Override
    public String toString() {
        return "%s-%06d".formatted(till, number);
    }
}
