package org.comptoir.desktop.agenda.calendar;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.comptoir.customers.agenda.event.Occurrence;
import org.comptoir.customers.agenda.hours.OpeningHours;
import org.jspecify.annotations.Nullable;

/// All that a calendar shows at one moment.
///
/// @param now by the clock of the shop
/// @param selected null if none is chosen
public record CalendarLook(
        List<CalendarColumn> columns,
        OpeningHours hours,
        LocalDateTime now,
        @Nullable Occurrence selected,
        ZoneId zone) {

    public CalendarLook {
        columns = List.copyOf(columns);
    }

    int firstHour() {
        return columns.stream()
                .flatMap(column -> TimedBlock.of(column.timed(), column.day(), zone).stream())
                .mapToInt(block -> block.from() / 60)
                .min()
                .stream()
                .map(hour -> Math.min(hour, hours.widest().from().getHour()))
                .findFirst()
                .orElse(hours.widest().from().getHour());
    }

    int lastHour() {
        var closes = hours.widest().until();
        var open = closes.getMinute() == 0 ? closes.getHour() : closes.getHour() + 1;
        return columns.stream()
                .flatMap(column -> TimedBlock.of(column.timed(), column.day(), zone).stream())
                .mapToInt(block -> (block.until() + 59) / 60)
                .max()
                .stream()
                .map(hour -> Math.max(hour, open))
                .findFirst()
                .orElse(open);
    }
}
