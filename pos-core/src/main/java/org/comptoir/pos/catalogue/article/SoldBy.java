package org.comptoir.pos.catalogue.article;

/// What one unit of an article's price and stock is.
public enum SoldBy {
    PIECE,
    /// By the kilogram; quantities have decimals.
    WEIGHT
}
