package org.comptoir.desktop.till.ticket;

/// One line of a ticket, ready to be shown.
///
/// @param details variant and `2 × 6,90 €`
/// @param struckPrice what it would have cost, empty without a discount
/// @param discount such as `−20 % offre d’automne`, empty without one
public record LineItem(
        String quantity, String name, String details, String struckPrice, String discount, String amount) {}
