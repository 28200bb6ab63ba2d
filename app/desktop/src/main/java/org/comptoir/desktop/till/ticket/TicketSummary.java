package org.comptoir.desktop.till.ticket;

/// A ticket listed while the current one is empty: the last sale, or a parked one.
///
/// @param amount empty if the title contains it
public record TicketSummary(String key, String title, String details, String amount) {}
