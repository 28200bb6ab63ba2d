package org.comptoir.pos.sales;

/// Why what comes of a quote or of goods put aside cannot be sold so.
public enum OrderObjection {
    /// It was sold or withdrawn meanwhile, or there is no such order.
    NOT_OPEN,
    /// More than was agreed, or at another price.
    NOT_AS_AGREED,
    /// A deposit pays the goods for which it was given, and nothing else while they are put aside.
    DEPOSIT_BOUND
}
