package org.comptoir.desktop.till.ticket;

/// A line of a ticket, formatted for display.
///
/// @param details variant and `2 × 6,90 €`
/// @param struckPrice price without the discount, empty if there is none
/// @param discount promotions and what the seller takes off, such as `3 for 2 on socks −9,90 €`; empty if there is none
public record LineItem(
        String quantity, String name, String details, String struckPrice, String discount, String amount) {}
