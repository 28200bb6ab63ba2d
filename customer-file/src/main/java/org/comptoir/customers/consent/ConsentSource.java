package org.comptoir.customers.consent;

/// How the customer's decision was obtained.
public enum ConsentSource {
    SPOKEN,
    PAPER_FORM,
    EMAIL,
    TELEPHONE,
    IMPORT
}
