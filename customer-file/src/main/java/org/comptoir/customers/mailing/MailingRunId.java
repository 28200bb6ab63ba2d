package org.comptoir.customers.mailing;

/// Identifies a mailing.
public record MailingRunId(long value) {}
