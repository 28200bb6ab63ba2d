package org.comptoir.pos.contact;

/// Identifies a customer. The core knows customers by this id alone; personal data belongs to the customer file.
public record CustomerId(long value) {}
