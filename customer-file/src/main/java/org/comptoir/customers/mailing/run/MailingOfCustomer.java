package org.comptoir.customers.mailing.run;

import java.time.Instant;

/// A mailing that a customer received, for the timeline.
public record MailingOfCustomer(MailingRunId run, MailingKind kind, String title, Instant sentAt) {}
