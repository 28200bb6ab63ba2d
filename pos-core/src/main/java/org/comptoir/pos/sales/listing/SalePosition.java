package org.comptoir.pos.sales.listing;

import java.time.Instant;
import java.util.Comparator;

/// A place in the list of sales, which is in the order of time, the newest first. Reading on from a place costs the
/// same however far down it is.
///
/// @param id tells apart sales of the same moment
public record SalePosition(Instant soldAt, long id) {

    /// Before the first.
    public static final SalePosition START = new SalePosition(Instant.parse("9999-12-31T00:00:00Z"), Long.MAX_VALUE);

    static final Comparator<SalePosition> NEWEST_FIRST = Comparator.comparing(SalePosition::soldAt)
            .thenComparingLong(SalePosition::id)
            .reversed();
}
