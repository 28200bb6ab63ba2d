package org.comptoir.customers.customer.details;

/// Why details cannot be kept; each has a sentence in `texts/customers`.
public enum CustomerProblem {
    /// No name, company, telephone or e-mail address to know the customer by.
    NAMELESS,
    /// A text is longer than there is room for.
    TOO_LONG,
    /// A free text holds what looks like the number of a bank card, which is never kept.
    CARD_NUMBER
}
