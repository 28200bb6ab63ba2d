package org.comptoir.customers.customer.details;

/// Why details cannot be saved; each reason has a sentence in `texts/customers`.
public enum CustomerProblem {
    /// No name, company, telephone number or e-mail address to identify the customer by.
    NAMELESS,
    /// A text is longer than its column.
    TOO_LONG,
    /// A free text contains what looks like a bank card number, which is never stored.
    CARD_NUMBER,
    /// A number of a business fails its check digit, or two of them are of two businesses.
    COMPANY_NUMBER,
    /// The role of whoever changes it may not change one of the shop's own fields.
    FIELD_RIGHT,
    /// One of the shop's own fields, or a choice of it, was deleted meanwhile.
    FIELD_GONE
}
