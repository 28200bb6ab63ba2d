package org.comptoir.customers.transfer.contact;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.customers.customer.details.Birthday;
import org.jspecify.annotations.Nullable;

/// Parses birthdays as programs write them. The years 0, 1604 (Apple) and 1900 stand for an unknown year; only the
/// first two can be told from a real one.
public final class Birthdays {

    private static final int APPLE_NO_YEAR = 1604;

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.]?(\\d{1,2})[-/.]?(\\d{1,2})(?:[T ].*)?");
    private static final Pattern NO_YEAR = Pattern.compile("--?(\\d{2})-?(\\d{2})(?:T.*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{2}|\\d{4})(?: .*)?");
    private static final Pattern DAY_FIRST_NO_YEAR = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})");

    private Birthdays() {}

    /// As in a vCard: `19800322`, `1980-03-22`, `--0322`, with or without a time. A year or a month alone is no
    /// birthday.
    public static Optional<Birthday> ofCard(String text) {
        var noYear = NO_YEAR.matcher(text.strip());
        if (noYear.matches()) {
            return birthday(null, noYear, 1, 2);
        }
        var full = YEAR_FIRST.matcher(text.strip());
        return full.matches() ? birthday(year(full.group(1), 0), full, 2, 3) : Optional.empty();
    }

    /// As in a table: the forms of a vCard, or the day before the month, or the American order if no other is
    /// possible. A two-digit year belongs to the last hundred years.
    ///
    /// @param monthFirst whether the program that wrote the file puts the month first
    /// @param thisYear the current year
    public static Optional<Birthday> ofCell(String text, boolean monthFirst, int thisYear) {
        var trimmed = text.strip();
        var card = ofCard(trimmed);
        if (card.isPresent()) {
            return card;
        }
        var full = DAY_FIRST.matcher(trimmed);
        if (full.matches()) {
            return inOrder(year(full.group(3), thisYear), full, monthFirst);
        }
        var noYear = DAY_FIRST_NO_YEAR.matcher(trimmed);
        return noYear.matches() ? inOrder(null, noYear, monthFirst) : Optional.empty();
    }

    private static Optional<Birthday> inOrder(@Nullable Integer year, Matcher read, boolean monthFirst) {
        var asSaid = monthFirst ? birthday(year, read, 1, 2) : birthday(year, read, 2, 1);
        return asSaid.isPresent() ? asSaid : monthFirst ? birthday(year, read, 2, 1) : birthday(year, read, 1, 2);
    }

    private static @Nullable Integer year(String digits, int thisYear) {
        var year = Integer.parseInt(digits);
        if (digits.length() == 2) {
            var century = thisYear - thisYear % 100;
            return century + year > thisYear ? century - 100 + year : century + year;
        }
        return year == 0 || year == APPLE_NO_YEAR ? null : year;
    }

    private static Optional<Birthday> birthday(@Nullable Integer year, Matcher read, int month, int day) {
        try {
            return Optional.of(
                    new Birthday(Integer.parseInt(read.group(month)), Integer.parseInt(read.group(day)), year));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
