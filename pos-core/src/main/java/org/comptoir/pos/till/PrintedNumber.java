package org.comptoir.pos.till;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A number as somebody copies it from paper: `A-000123`, with or without the hyphen and the leading zeros, or the bare
/// digits. Unlike a [SaleNumber] it may be 0, for nothing printed.
///
/// @param till none when only digits were typed
public record PrintedNumber(@Nullable TillId till, long number) {

    private static final Pattern TEXT = Pattern.compile("(?:([A-Za-z]{1,3})\\s*-?\\s*)?(\\d{1,15})");

    public static Optional<PrintedNumber> parse(String text) {
        var matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var letters = matcher.group(1);
        var till = letters == null ? null : new TillId(letters.toUpperCase(Locale.ROOT));
        return Optional.of(new PrintedNumber(till, Long.parseLong(matcher.group(2))));
    }

    /// Whether it is, or may be, of that till.
    public boolean isOf(TillId other) {
        return till == null || till.equals(other);
    }
}
