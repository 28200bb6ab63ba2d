package org.comptoir.customers.consent;

/// How a customer's word reached the shop.
public enum ConsentSource {
    SPOKEN,
    PAPER_FORM,
    EMAIL,
    TELEPHONE,
    IMPORT
}
