package org.comptoir.pos.sales.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Which sales a list shows: those of a period that meet all terms.
///
/// @param from first business day
/// @param to last business day
public record SaleListing(LocalDate from, LocalDate to, List<SaleTerm> terms) {

    /// No shop has sold by this program before or after.
    public static final LocalDate MIN_DAY = LocalDate.of(2000, 1, 1);

    public static final LocalDate MAX_DAY = LocalDate.of(2999, 12, 31);

    public static final SaleListing ALL = new SaleListing(MIN_DAY, MAX_DAY, List.of());

    public SaleListing {
        terms = List.copyOf(terms);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("no period: " + from + " to " + to);
        }
    }

    public static SaleListing of(LocalDate from, LocalDate to) {
        return new SaleListing(from, to, List.of());
    }

    public SaleListing with(SaleTerm term) {
        var more = new ArrayList<>(terms);
        more.add(term);
        return new SaleListing(from, to, more);
    }

    public SaleListing with(SaleMeaning meaning) {
        return with(SaleTerm.of(meaning));
    }

    /// Whether it is narrowed to no days.
    public boolean isOfAllDays() {
        return !from.isAfter(MIN_DAY) && !to.isBefore(MAX_DAY);
    }
}
