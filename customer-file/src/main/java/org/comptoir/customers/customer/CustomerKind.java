package org.comptoir.customers.customer;

/// Whether a record stands for a person or for a company.
public enum CustomerKind {
    PERSON,
    COMPANY
}
