package org.comptoir.customers.mailing.run;

/// The outcome of starting a mailing.
public sealed interface StartResult {

    record Started(MailingRun run) implements StartResult {}

    /// Nobody met the criteria, or everyone who did is excluded.
    record NobodyToWriteTo() implements StartResult {}
}
