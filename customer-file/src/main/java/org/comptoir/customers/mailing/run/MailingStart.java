package org.comptoir.customers.mailing.run;

/// What became of starting a mailing.
public sealed interface MailingStart {

    record Started(MailingRun run) implements MailingStart {}

    /// All who met the criteria are left out, or nobody met them.
    record NobodyToWriteTo() implements MailingStart {}
}
