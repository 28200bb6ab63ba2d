package org.comptoir.reports.cards;

/// One card to print.
///
/// @param number for people
/// @param barcode what a scanner reads
public record CustomerCard(String name, String number, String barcode) {}
