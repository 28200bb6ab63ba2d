package org.comptoir.customers.transfer.contact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.comptoir.customers.customer.details.Birthday;
import org.jspecify.annotations.Nullable;

/// Reads the birthdays of a table's column. Whether the month or the day comes first is decided once by all its
/// values, never value by value.
public final class BirthdayReader {

    /// A spreadsheet's day 1 is 1 January 1900, and it counts a 29 February 1900 that never was.
    private static final LocalDate SPREADSHEET_EPOCH = LocalDate.of(1899, 12, 30);
    /// Days below are years, or numbers of something else: 18 May 1927.
    private static final int MIN_SPREADSHEET_DAY = 10_000;

    private static final int APPLE_NO_YEAR = 1604;
    private static final Pattern EMPTY = Pattern.compile("[0\\s/.:-]*|(?i)null|n/?a|-+");
    private static final Pattern TIME = Pattern.compile("[T ]\\d{1,2}[:.h]\\d{2}.*$");
    private static final Pattern NO_YEAR = Pattern.compile("--?(\\d{2})-?(\\d{2})");
    private static final Pattern MONTH_ONLY = Pattern.compile("--(\\d{2})");
    private static final Pattern YEAR_ONLY = Pattern.compile("(18|19|20)\\d{2}");
    private static final Pattern YEAR_MONTH = Pattern.compile("((?:18|19|20)\\d{2})[-/.](\\d{1,2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/. ](\\d{1,2})[-/. ](\\d{1,2})");
    private static final Pattern COMPACT = Pattern.compile("((?:16|18|19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})\\s?([-/. ])\\s?(\\d{1,2})(?:\\s?[-/. ]\\s?(\\d{4}|\\d{2}))?");
    private static final Pattern WORDS = Pattern.compile("[\\s.,/-]+|(?<=\\d)(?=\\p{L})|(?<=\\p{L})(?=\\d)");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(er|re|st|nd|rd|th|°|º)?");

    private static final Set<String> FILLERS = Set.of("de", "del", "di", "of", "the", "le", "il", "er");

    private final boolean monthFirst;
    private final LocalDate today;

    private BirthdayReader(boolean monthFirst, LocalDate today) {
        this.monthFirst = monthFirst;
        this.today = today;
    }

    /// @param values all of the column
    /// @param usuallyMonthFirst whether the program that wrote the file puts the month first
    /// @param today two-digit years belong to the last hundred years, and nobody is born after it
    public static BirthdayReader of(List<String> values, boolean usuallyMonthFirst, LocalDate today) {
        var dayFirst = 0;
        var monthFirst = 0;
        for (var value : values) {
            var numbers = NUMBERS.matcher(cleaned(value));
            if (numbers.matches()) {
                var first = Integer.parseInt(numbers.group(1));
                var second = Integer.parseInt(numbers.group(3));
                if (numbers.group(2).equals(".") || first > 12 && second <= 12) {
                    dayFirst++;
                } else if (first <= 12 && second > 12) {
                    monthFirst++;
                }
            }
        }
        return new BirthdayReader(
                monthFirst == dayFirst ? usuallyMonthFirst && monthFirst == 0 : monthFirst > dayFirst, today);
    }

    public BirthdayText read(String text) {
        var cleaned = cleaned(text);
        if (EMPTY.matcher(cleaned).matches()) {
            return new BirthdayText.Nothing();
        }
        if (YEAR_ONLY.matcher(cleaned).matches()) {
            return partial(Integer.parseInt(cleaned), null);
        }
        var monthOnly = MONTH_ONLY.matcher(cleaned);
        if (monthOnly.matches()) {
            return partial(null, Integer.parseInt(monthOnly.group(1)));
        }
        var yearMonth = YEAR_MONTH.matcher(cleaned);
        if (yearMonth.matches()) {
            return partial(Integer.parseInt(yearMonth.group(1)), Integer.parseInt(yearMonth.group(2)));
        }
        if (cleaned.matches("\\d{5}(?:[.,]\\d+)?")) {
            return spreadsheetDay(Integer.parseInt(cleaned.substring(0, 5)));
        }
        return numbers(cleaned);
    }

    private BirthdayText numbers(String cleaned) {
        var noYear = NO_YEAR.matcher(cleaned);
        if (noYear.matches()) {
            return day(null, noYear.group(1), noYear.group(2));
        }
        for (var pattern : List.of(YEAR_FIRST, COMPACT)) {
            var yearFirst = pattern.matcher(cleaned);
            if (yearFirst.matches()) {
                return day(Integer.valueOf(yearFirst.group(1)), yearFirst.group(2), yearFirst.group(3));
            }
        }
        var numbers = NUMBERS.matcher(cleaned);
        if (numbers.matches()) {
            var year = numbers.group(4) == null ? null : year(numbers.group(4));
            return monthFirst && !numbers.group(2).equals(".")
                    ? day(year, numbers.group(1), numbers.group(3))
                    : day(year, numbers.group(3), numbers.group(1));
        }
        return words(cleaned);
    }

    /// `12-avr-85`, `15 mars 1990`, `March 15, 1990`, `avril`.
    private BirthdayText words(String cleaned) {
        var month = OptionalInt.empty();
        @Nullable Integer day = null;
        @Nullable Integer year = null;
        for (var word : WORDS.split(cleaned)) {
            var named = MonthNames.month(word);
            var number = ORDINAL.matcher(word);
            if (named.isPresent() && month.isEmpty()) {
                month = named;
            } else if (number.matches() && day == null) {
                day = Integer.valueOf(number.group(1));
            } else if (word.matches("\\d{4}|\\d{2}") && year == null) {
                year = year(word);
            } else if (!word.isEmpty() && !FILLERS.contains(word.toLowerCase(Locale.ROOT))) {
                return new BirthdayText.Unread();
            }
        }
        if (month.isEmpty()) {
            return new BirthdayText.Unread();
        }
        return day == null ? partial(year, month.getAsInt()) : day(year, month.getAsInt(), day);
    }

    /// A birthday in three columns, each of which may be empty; the month may be a name.
    public BirthdayText read(String year, String month, String day) {
        var named = MonthNames.month(month);
        var number = named.isPresent() ? String.valueOf(named.getAsInt()) : month.strip();
        if (EMPTY.matcher(year + number + day).matches()) {
            return new BirthdayText.Nothing();
        }
        if (!(year + number + day).matches("\\d*")) {
            return new BirthdayText.Unread();
        }
        @Nullable Integer born = EMPTY.matcher(year).matches() ? null : Integer.valueOf(year(year.strip()));
        var hasMonth = !EMPTY.matcher(number).matches();
        return hasMonth && !EMPTY.matcher(day).matches()
                ? day(born, number, day)
                : partial(born, hasMonth ? Integer.valueOf(number) : null);
    }

    private BirthdayText spreadsheetDay(int number) {
        var date = SPREADSHEET_EPOCH.plusDays(number);
        return number < MIN_SPREADSHEET_DAY || date.isAfter(today)
                ? new BirthdayText.Unread()
                : new BirthdayText.Day(Birthday.of(date));
    }

    private BirthdayText partial(@Nullable Integer year, @Nullable Integer month) {
        if (month != null && (month < 1 || month > 12) || year != null && year > today.getYear()) {
            return new BirthdayText.Unread();
        }
        if (month == null) {
            return year == null ? new BirthdayText.Nothing() : new BirthdayText.Partial(String.valueOf(year));
        }
        return new BirthdayText.Partial(
                year == null
                        ? String.format(Locale.ROOT, "--%02d", month)
                        : String.format(Locale.ROOT, "%04d-%02d", year, month));
    }

    private BirthdayText day(@Nullable Integer year, String month, String day) {
        return day(year, Integer.parseInt(month), Integer.parseInt(day.strip()));
    }

    private BirthdayText day(@Nullable Integer year, int month, int day) {
        var born = year != null && (year == 0 || year == APPLE_NO_YEAR) ? null : year;
        try {
            var birthday = new Birthday(month, day, born);
            return born != null && birthday.inYear(born).isAfter(today)
                    ? new BirthdayText.Unread()
                    : new BirthdayText.Day(birthday);
        } catch (DateTimeException e) {
            return new BirthdayText.Unread();
        }
    }

    private int year(String digits) {
        var year = Integer.parseInt(digits);
        if (digits.length() > 2) {
            return year;
        }
        var century = today.getYear() - today.getYear() % 100;
        return century + year > today.getYear() ? century - 100 + year : century + year;
    }

    /// Without a time of day and what exports leave at the end.
    private static String cleaned(String text) {
        var bare = text.strip().replaceFirst("^['\u2019]", "").replaceFirst("[;,.]+$", "");
        return TIME.matcher(bare).replaceFirst("").strip();
    }
}
