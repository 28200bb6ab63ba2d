package org.comptoir.desktop.sales;

import java.time.LocalDate;
import java.util.Locale;
import org.comptoir.pos.sales.listing.SaleListing;

/// The periods that the list of sales offers. Days that somebody chose are no period of this kind.
enum SalePeriod {
    TODAY,
    WEEK,
    MONTH,
    YEAR,
    ALL;

    private static final int DAYS_OF_WEEK = 7;
    private static final int DAYS_OF_MONTH = 30;
    private static final int DAYS_OF_YEAR = 365;

    /// Its first day; the last one is today.
    LocalDate first(LocalDate today) {
        return switch (this) {
            case TODAY -> today;
            case WEEK -> today.minusDays(DAYS_OF_WEEK - 1L);
            case MONTH -> today.minusDays(DAYS_OF_MONTH - 1L);
            case YEAR -> today.minusDays(DAYS_OF_YEAR - 1L);
            case ALL -> SaleListing.MIN_DAY;
        };
    }

    /// A clock that was set back must not hide what was sold before.
    LocalDate last(LocalDate today) {
        return switch (this) {
            case TODAY, WEEK, MONTH, YEAR -> today;
            case ALL -> SaleListing.MAX_DAY;
        };
    }

    String key() {
        return "salesscreen.period." + name().toLowerCase(Locale.ROOT);
    }
}
