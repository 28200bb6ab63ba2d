package org.comptoir.customers.document;

/// Identifies a document of a customer.
public record CustomerDocumentId(long value) {}
