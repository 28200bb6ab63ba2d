package org.comptoir.desktop.till.purchases;

/// Something that was bought, formatted for display.
///
/// @param details day, ticket, quantity and what was paid
/// @param price of today, or that it is no longer sold
/// @param isSold whether it can be sold again
record PurchaseRow(String title, String details, String price, boolean isSold) {}
