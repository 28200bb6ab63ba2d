package org.comptoir.pos.catalogue.article;

import org.comptoir.pos.money.Quantity;

/// The unit of an article's price and stock.
public enum SoldBy {
    PIECE,
    /// By the kilogram; quantities have decimals.
    WEIGHT;

    /// Whether this quantity can be sold: pieces cannot be divided.
    public boolean allows(Quantity quantity) {
        return switch (this) {
            case PIECE -> quantity.isWhole();
            case WEIGHT -> true;
        };
    }
}
