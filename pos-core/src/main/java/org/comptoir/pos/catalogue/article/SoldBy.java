package org.comptoir.pos.catalogue.article;

import org.comptoir.pos.money.Quantity;

/// The unit of an article's price and stock.
public enum SoldBy {
    PIECE,
    /// By the kilogram; quantities have decimals.
    WEIGHT;

    /// Whether so much can be sold: nobody sells half a piece.
    public boolean allows(Quantity quantity) {
        return switch (this) {
            case PIECE -> quantity.isWhole();
            case WEIGHT -> true;
        };
    }
}
