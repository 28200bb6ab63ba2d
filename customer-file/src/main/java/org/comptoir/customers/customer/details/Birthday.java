package org.comptoir.customers.customer.details;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A birthday, often given without the year. 29 February is accepted without regard to the year.
///
/// @param month 1 to 12
/// @param year null if not known
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

    /// The day it is celebrated in a year: 28 February if that year has no 29th.
    public LocalDate inYear(int thatYear) {
        return MonthDay.of(month, day).atYear(thatYear);
    }

    /// The age the customer reaches in a year.
    public Optional<Integer> ageIn(int thatYear) {
        return Optional.ofNullable(year).map(born -> thatYear - born);
    }
}
