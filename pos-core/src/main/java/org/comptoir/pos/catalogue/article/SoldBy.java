package org.comptoir.pos.catalogue.article;

/// The unit of an article's price and stock.
public enum SoldBy {
    PIECE,
    /// By the kilogram; quantities have decimals.
    WEIGHT
}
