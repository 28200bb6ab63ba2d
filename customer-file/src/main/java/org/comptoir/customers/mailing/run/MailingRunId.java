package org.comptoir.customers.mailing.run;

/// Identifies a mailing.
public record MailingRunId(long value) {}
