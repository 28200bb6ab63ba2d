package org.comptoir.customers.customer.details;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A birthday, often told without its year. The 29th of February is a birthday in any year.
///
/// @param month 1 to 12
/// @param year none when it was not told
public record Birthday(int month, int day, @Nullable Integer year) {

    public Birthday {
        MonthDay.of(month, day);
        if (year != null && !Year.of(year).isValidMonthDay(MonthDay.of(month, day))) {
            throw new DateTimeException("no such day in " + year);
        }
    }

    public static Birthday of(LocalDate date) {
        return new Birthday(date.getMonthValue(), date.getDayOfMonth(), date.getYear());
    }

    public static Birthday of(MonthDay day) {
        return new Birthday(day.getMonthValue(), day.getDayOfMonth(), null);
    }

    /// When it is kept in that year: on the 28th of February where the 29th is missing.
    public LocalDate in(int thatYear) {
        return MonthDay.of(month, day).atYear(thatYear);
    }

    /// How old the customer becomes in that year.
    public Optional<Integer> ageIn(int thatYear) {
        return Optional.ofNullable(year).map(born -> thatYear - born);
    }
}
