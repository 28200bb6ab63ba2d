package org.comptoir.customers.mailing.run;

import java.time.Instant;

/// Something that a customer was sent, for the timeline.
public record MailingOfCustomer(MailingRunId run, MailingKind kind, String title, Instant sentAt) {}
