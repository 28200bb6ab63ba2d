package org.comptoir.customers.transfer;

import java.time.Instant;

/// One import, as a customer's timeline tells it.
public record ImportEntry(Instant importedAt, String fileName, String staffName) {}
