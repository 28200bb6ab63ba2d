package org.comptoir.reports.cards;

/// One card to print.
///
/// @param number in human-readable form
/// @param barcode the code for scanners
public record CustomerCard(String name, String number, String barcode) {}
