package org.comptoir.pos.journal;

/// The kinds of chains of the journal: each till has one of each, with its own numbers from 1 on. A chain never reads
/// or
/// waits for another.
public enum Chain {
    /// Tickets, which are also the till's sales: one entry each, with the sale's number.
    SALES,
    /// Ends of day, month and year with their totals.
    CLOSINGS,
    /// Duplicates of the till's receipts that were handed out, at whichever till.
    COPIES,
    /// The technical log: starts, sign-ins, rights changed, backups, checks.
    EVENTS
}
