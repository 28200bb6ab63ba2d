package org.comptoir.pos.outbox;

/// Identifies an e-mail of the outbox.
public record EmailId(long value) {}
