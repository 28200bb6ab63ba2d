package org.comptoir.pos.pricing.promotion;

import org.comptoir.pos.money.Percent;

/// Shares of cents as [org.comptoir.pos.money.Money#share] rounds them, without an object for each: promotions are
/// combined by trying thousands.
final class CentShare {

    private static final long WHOLE = 10_000;

    private CentShare() {}

    /// @param cents not negative
    static long of(long cents, Percent percent) {
        return (Math.multiplyExact(cents, 2L * percent.basisPoints()) + WHOLE) / (2 * WHOLE);
    }
}
