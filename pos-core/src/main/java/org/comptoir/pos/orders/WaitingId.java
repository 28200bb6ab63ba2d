package org.comptoir.pos.orders;

/// Identifies an entry of the waiting list.
public record WaitingId(long value) {}
