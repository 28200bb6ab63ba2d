package org.comptoir.customers.agenda.event;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// When something takes place. An appointment at nine stays at nine when the clocks change.
public sealed interface AgendaTime {

    /// By the clock of a zone.
    ///
    /// @param end exclusive; not before the start
    record Timed(LocalDateTime start, LocalDateTime end, ZoneId zone) implements AgendaTime {

        public Timed {
            if (end.isBefore(start)) {
                throw new IllegalArgumentException("ends before it begins");
            }
        }

        @Override
        public Timed startingAt(LocalDateTime other) {
            return new Timed(other, other.plus(Duration.between(start, end)), zone);
        }

        @Override
        public Instant from(ZoneId shop) {
            return start.atZone(zone).toInstant();
        }

        /// Where it begins in the hour that the clocks jump over in spring, that is no earlier than its beginning.
        @Override
        public Instant until(ZoneId shop) {
            var ends = end.atZone(zone).toInstant();
            var begins = from(shop);
            return ends.isBefore(begins) ? begins : ends;
        }
    }

    /// Whole days, the same wherever one is.
    ///
    /// @param last included; not before the first
    record AllDay(LocalDate first, LocalDate last) implements AgendaTime {

        public AllDay {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("ends before it begins");
            }
        }

        @Override
        public LocalDateTime start() {
            return first.atStartOfDay();
        }

        @Override
        public LocalDateTime end() {
            return last.plusDays(1).atStartOfDay();
        }

        @Override
        public AllDay startingAt(LocalDateTime other) {
            var day = other.toLocalDate();
            return new AllDay(day, day.plusDays(ChronoUnit.DAYS.between(first, last)));
        }

        @Override
        public Instant from(ZoneId shop) {
            return start().atZone(shop).toInstant();
        }

        @Override
        public Instant until(ZoneId shop) {
            return end().atZone(shop).toInstant();
        }
    }

    /// By the clock of its own zone.
    LocalDateTime start();

    /// Exclusive, by the clock of its own zone.
    LocalDateTime end();

    /// As long, by the clock, from another beginning.
    AgendaTime startingAt(LocalDateTime other);

    /// @param shop the zone of the shop, in which whole days are counted
    Instant from(ZoneId shop);

    /// Exclusive.
    ///
    /// @param shop the zone of the shop, in which whole days are counted
    Instant until(ZoneId shop);

    /// By the clock of the shop.
    default LocalDateTime localStart(ZoneId shop) {
        return LocalDateTime.ofInstant(from(shop), shop);
    }

    /// Exclusive, by the clock of the shop.
    default LocalDateTime localEnd(ZoneId shop) {
        return LocalDateTime.ofInstant(until(shop), shop);
    }

    /// Whether both have a moment in common. What begins when the other ends has none.
    default boolean overlaps(AgendaTime other, ZoneId shop) {
        return from(shop).isBefore(other.until(shop)) && other.from(shop).isBefore(until(shop));
    }
}
