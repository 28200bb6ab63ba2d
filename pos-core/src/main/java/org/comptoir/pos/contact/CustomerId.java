package org.comptoir.pos.contact;

/// Identifies a customer. The shop knows customers by this alone; the person is the customer file's.
public record CustomerId(long value) {}
