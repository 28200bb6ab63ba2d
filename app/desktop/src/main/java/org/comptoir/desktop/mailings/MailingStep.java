package org.comptoir.desktop.mailings;

/// The steps of a mailing.
enum MailingStep {
    /// Past mailings.
    RUNS,
    WHO,
    WHAT,
    CHECK,
    SEND,
    /// The label sheet, instead of the last step.
    LABELS
}
