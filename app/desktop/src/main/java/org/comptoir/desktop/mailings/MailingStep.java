package org.comptoir.desktop.mailings;

/// Where one is in the mailings.
enum MailingStep {
    /// The mailings of the past.
    RUNS,
    WHO,
    WHAT,
    CHECK,
    SEND,
    /// The sheet of labels, instead of the last step.
    LABELS
}
