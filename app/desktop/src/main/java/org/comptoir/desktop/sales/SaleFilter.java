package org.comptoir.desktop.sales;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.listing.SaleListing;
import org.comptoir.pos.sales.listing.SaleMeaning;
import org.comptoir.pos.till.registry.Till;
import org.jspecify.annotations.Nullable;

/// What the list of sales is narrowed to besides the search.
///
/// @param period null where somebody chose the days
/// @param from first of the days chosen
/// @param to last of the days chosen
/// @param till null for all
/// @param tender null for all
record SaleFilter(
        @Nullable SalePeriod period,
        LocalDate from,
        LocalDate to,
        @Nullable Till till,
        @Nullable TenderKind tender,
        SaleKind kind) {

    static SaleFilter of(SalePeriod period) {
        return new SaleFilter(period, LocalDate.EPOCH, LocalDate.EPOCH, null, null, SaleKind.EVERY);
    }

    SaleFilter with(SalePeriod other) {
        return new SaleFilter(other, from, to, till, tender, kind);
    }

    /// @throws IllegalArgumentException if the last day is before the first
    SaleFilter between(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("no days: " + first + " to " + last);
        }
        return new SaleFilter(null, first, last, till, tender, kind);
    }

    SaleFilter at(@Nullable Till other) {
        return new SaleFilter(period, from, to, other, tender, kind);
    }

    SaleFilter paidBy(@Nullable TenderKind other) {
        return new SaleFilter(period, from, to, till, other, kind);
    }

    SaleFilter of(SaleKind other) {
        return new SaleFilter(period, from, to, till, tender, other);
    }

    LocalDate first(LocalDate today) {
        return period == null ? from : period.first(today);
    }

    LocalDate last(LocalDate today) {
        return period == null ? to : period.last(today);
    }

    SaleListing listing(LocalDate today) {
        var listing = SaleListing.of(first(today), last(today));
        if (till != null) {
            listing = listing.with(new SaleMeaning.AtTills(List.of(till.id())));
        }
        if (tender != null) {
            listing = listing.with(new SaleMeaning.PaidBy(Set.of(tender)));
        }
        return kind.meaning().map(listing::with).orElse(listing);
    }
}
