package org.comptoir.customers.customer.details;

/// Whether a record stands for a person or for a company.
public enum CustomerKind {
    PERSON,
    COMPANY
}
