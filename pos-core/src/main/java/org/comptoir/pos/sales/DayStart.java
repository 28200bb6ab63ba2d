package org.comptoir.pos.sales;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/// The hour at which a business day begins: what is sold before it belongs to the evening before.
///
/// @param hour from 0, midnight, to [#MAX_HOUR]
public record DayStart(int hour) {

    /// The name of the shop setting.
    public static final String NOTE = "day.begins";

    /// Later, a morning's sales would belong to the day before.
    public static final int MAX_HOUR = 9;

    /// What holds when nobody chose.
    public static final DayStart DEFAULT = new DayStart(0);

    public DayStart {
        if (hour < 0 || hour > MAX_HOUR) {
            throw new IllegalArgumentException("no hour at which a day begins: " + hour);
        }
    }

    /// Parses a typed or stored hour; empty if it is none.
    public static Optional<DayStart> read(String text) {
        var trimmed = text.strip();
        return trimmed.matches("[0-9]{1,2}") && Integer.parseInt(trimmed) <= MAX_HOUR
                ? Optional.of(new DayStart(Integer.parseInt(trimmed)))
                : Optional.empty();
    }

    /// The shop's own.
    ///
    /// @param notes such as `settings::get`
    public static DayStart of(Function<String, Optional<String>> notes) {
        return notes.apply(NOTE).flatMap(DayStart::read).orElse(DEFAULT);
    }

    /// As it is kept.
    public String text() {
        return Integer.toString(hour);
    }

    /// The business day of a moment, by the clock on the wall: a change to summer time moves no day.
    public LocalDate day(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDateTime().minusHours(hour).toLocalDate();
    }
}
