package org.comptoir.pos.sales;

import java.time.Instant;

/// What has to be done before a sale may take its number, outside its transaction: the month before must be closed.
@FunctionalInterface
public interface BeforeSale {

    /// @param till at which is sold
    /// @param at about when
    void prepare(TillTerms till, Instant at);
}
