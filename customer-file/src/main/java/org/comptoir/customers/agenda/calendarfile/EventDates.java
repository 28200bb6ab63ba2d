package org.comptoir.customers.agenda.calendarfile;

import biweekly.io.TimezoneAssignment;
import biweekly.io.TimezoneInfo;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.ICalProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/// The dates of a calendar by the clocks of their zones.
///
/// @param shop the zone of the shop
/// @param country of the shop, ISO 3166
record EventDates(TimezoneInfo zones, ZoneId shop, String country) {

    /// The shop's where the file names none, also for times in UTC: that is where people read them.
    Optional<ZoneId> zone(ICalProperty property) {
        var assigned = zones.getTimezone(property);
        var name = property.getParameters().getTimezoneId();
        if (assigned != null) {
            return named(assigned).or(() -> Optional.of(shop));
        }
        if (name != null) {
            return ZoneNames.zone(name, country);
        }
        return Optional.of(shop);
    }

    private Optional<ZoneId> named(TimezoneAssignment assigned) {
        var component = assigned.getComponent();
        var written = component == null
                ? Optional.ofNullable(assigned.getGlobalId())
                : Optional.ofNullable(component.getTimezoneId()).map(id -> id.getValue());
        return written.flatMap(text -> ZoneNames.zone(text, country))
                .or(() -> ZoneNames.zone(assigned.getTimeZone().getID(), country));
    }

    /// Whether only the file says what its zone is, under a name that nobody else knows.
    private boolean isDefinedByFile(ICalProperty property) {
        var assigned = zones.getTimezone(property);
        return assigned != null && named(assigned).isEmpty();
    }

    /// Whether it is in a zone that only the file knows, and whose clocks are not those of the shop: of what comes
    /// again there, the hours in the shop cannot be told.
    boolean isElsewhere(DateOrDateTimeProperty property, ZoneId zone) {
        var raw = property.getValue().getRawComponents();
        return raw != null
                && !raw.isUtc()
                && !local(property, property.getValue(), zone).equals(written(raw));
    }

    /// By the clock of a zone. In one that only the file knows, by the moment that its definition gives.
    LocalDateTime local(ICalProperty property, ICalDate date, ZoneId zone) {
        var local = local(date, zone);
        return date.hasTime() && isDefinedByFile(property) ? LocalDateTime.ofInstant(date.toInstant(), zone) : local;
    }

    static LocalDateTime local(ICalDate date, ZoneId zone) {
        var raw = date.getRawComponents();
        if (raw == null) {
            return LocalDateTime.ofInstant(date.toInstant(), zone);
        }
        var written = written(raw);
        return raw.isUtc()
                ? written.atZone(ZoneOffset.UTC).withZoneSameInstant(zone).toLocalDateTime()
                : written;
    }

    /// Midnight may be written as hour 24 of the day before, and a minute have a leap second.
    ///
    /// @throws DateTimeException if there is no such date
    private static LocalDateTime written(DateTimeComponents raw) {
        var isMidnight = raw.getHour() == 24 && raw.getMinute() == 0 && raw.getSecond() == 0;
        var second = raw.getSecond() == 60 ? 59 : raw.getSecond();
        return LocalDateTime.of(
                        raw.getYear(),
                        raw.getMonth(),
                        raw.getDate(),
                        isMidnight ? 0 : raw.getHour(),
                        raw.getMinute(),
                        second)
                .plusDays(isMidnight ? 1 : 0);
    }

    /// The hour that the clocks jump over in spring is the one after it, as the agenda keeps it.
    static LocalDateTime existing(LocalDateTime time, ZoneId zone) {
        return time.atZone(zone).toLocalDateTime();
    }
}
