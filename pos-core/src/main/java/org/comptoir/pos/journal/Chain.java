package org.comptoir.pos.journal;

/// The kinds of chains in the journal: each till has one of each, numbered from 1. Chains never read or wait for
/// each other.
public enum Chain {
    /// The till's sales: one entry each, with the sale's number.
    SALES,
    /// Day, month and year closings with their totals.
    CLOSINGS,
    /// Duplicates of the till's receipts, issued at any till.
    COPIES,
    /// The technical log: starts, sign-ins, permission changes, backups, checks.
    EVENTS,
    /// Payments that are no sale: cash put into the drawer and taken out of it.
    PAYMENTS,
    /// Invoices and credit notes: one entry each, with the invoice's number.
    INVOICES
}
