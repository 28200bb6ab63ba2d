package org.comptoir.pos.journal;

/// The chains of the journal, each with its own numbers from 1 on. A chain never reads or waits for another.
public enum Chain {
    /// Tickets, which are also the shop's sales: one entry each, with the sale's number.
    SALES,
    /// Ends of day, month and year with their totals.
    CLOSINGS,
    /// Duplicates of receipts that were handed out.
    COPIES,
    /// The technical log: starts, sign-ins, rights changed, backups, checks.
    EVENTS
}
