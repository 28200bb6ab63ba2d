package org.comptoir.desktop.till.payment;

import org.comptoir.pos.sales.Sale;

/// The outcome of submitting a ticket.
sealed interface SubmissionAnswer {

    record Sold(Sale sale) implements SubmissionAnswer {}

    /// Nothing was sold now: the ticket was changed after a sale whose result was lost.
    ///
    /// @param sale made by the same request, with other goods or paid differently
    record SoldBefore(Sale sale) implements SubmissionAnswer {}

    /// @param sentence why nothing was sold
    record Refused(String sentence) implements SubmissionAnswer {}

    /// The database cannot be reached; the same request is repeated automatically.
    record Waiting(String sentence) implements SubmissionAnswer {}
}
