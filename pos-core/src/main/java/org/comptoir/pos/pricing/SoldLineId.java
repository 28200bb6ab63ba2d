package org.comptoir.pos.pricing;

import org.comptoir.pos.till.SaleNumber;

/// Identifies a line of a sale, as a return does.
///
/// @param line its position in the sale, from 1
public record SoldLineId(SaleNumber sale, int line) {

    public SoldLineId {
        if (line < 1) {
            throw new IllegalArgumentException("no line of a sale: " + line);
        }
    }
}
