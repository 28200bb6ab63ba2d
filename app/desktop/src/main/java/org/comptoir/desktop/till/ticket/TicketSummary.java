package org.comptoir.desktop.till.ticket;

/// A ticket shown while there is none: the last one, or one that waits.
///
/// @param amount empty when it stands in the title already
public record TicketSummary(String key, String title, String details, String amount) {}
