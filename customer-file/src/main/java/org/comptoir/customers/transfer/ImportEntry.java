package org.comptoir.customers.transfer;

import java.time.Instant;

/// An import as shown in a customer's timeline.
public record ImportEntry(Instant importedAt, String fileName, String staffName) {}
