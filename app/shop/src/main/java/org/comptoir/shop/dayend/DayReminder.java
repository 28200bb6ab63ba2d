package org.comptoir.shop.dayend;

import java.time.YearMonth;

/// Something that waits to be dealt with when the day is closed, beside what happened in it.
public sealed interface DayReminder {

    /// A month is over and could not be closed.
    ///
    /// @param begun the month that has begun since
    record MonthNotClosed(YearMonth begun) implements DayReminder {}

    /// Quotes and goods put aside whose last day is over; at least one of them.
    record OrdersExpired(int quotes, int putAside) implements DayReminder {}
}
