package org.comptoir.pos.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// The days of the journal that one archive has: at most a year (BOI-TVA-DECLA-30-10-30).
public record ArchivePeriod(LocalDate first, LocalDate last) {

    private static final int MIN_YEAR = 2000;
    private static final int MAX_YEAR = 9998;

    public ArchivePeriod {
        if (!isValid(first, last)) {
            throw new IllegalArgumentException("no period of an archive: " + first + " to " + last);
        }
    }

    /// Empty if the days are in the wrong order, or more than a year.
    public static Optional<ArchivePeriod> of(LocalDate first, LocalDate last) {
        return isValid(first, last) ? Optional.of(new ArchivePeriod(first, last)) : Optional.empty();
    }

    /// A calendar year; empty if it is none that a shop can have sold in.
    public static Optional<ArchivePeriod> ofYear(int year) {
        return year < MIN_YEAR || year > MAX_YEAR
                ? Optional.empty()
                : of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static boolean isValid(LocalDate first, LocalDate last) {
        return first.getYear() >= MIN_YEAR
                && last.getYear() <= MAX_YEAR
                && !last.isBefore(first)
                && last.isBefore(first.plusYears(1));
    }

    Instant begin(ZoneId zone) {
        return first.atStartOfDay(zone).toInstant();
    }

    Instant end(ZoneId zone) {
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }

    @Override
    public String toString() {
        return first + " to " + last;
    }
}
