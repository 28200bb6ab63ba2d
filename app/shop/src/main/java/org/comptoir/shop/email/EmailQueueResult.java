package org.comptoir.shop.email;

import org.comptoir.pos.contact.EmailAddress;

/// What comes of asking for a receipt by e-mail.
public sealed interface EmailQueueResult {

    /// It is in the outbox.
    record Queued(EmailAddress to) implements EmailQueueResult {}

    /// What was typed is no address.
    record NoAddress() implements EmailQueueResult {}

    /// The shop has no mail server.
    record NotSetUp() implements EmailQueueResult {}

    /// People train here: nothing leaves the shop.
    record InTraining() implements EmailQueueResult {}
}
