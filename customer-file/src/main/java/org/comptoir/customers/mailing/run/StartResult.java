package org.comptoir.customers.mailing.run;

/// What became of starting a mailing.
public sealed interface StartResult {

    record Started(MailingRun run) implements StartResult {}

    /// All who met the criteria are left out, or nobody met them.
    record NobodyToWriteTo() implements StartResult {}
}
