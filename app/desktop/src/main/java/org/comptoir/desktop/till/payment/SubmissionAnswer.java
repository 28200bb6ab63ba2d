package org.comptoir.desktop.till.payment;

import org.comptoir.pos.sales.Sale;

/// What came back when a ticket was to be sold.
sealed interface SubmissionAnswer {

    record Sold(Sale sale) implements SubmissionAnswer {}

    /// Nothing was sold now: the ticket was changed after a sale whose answer never came.
    ///
    /// @param sale that was made under the same request, of other goods or paid differently
    record SoldBefore(Sale sale) implements SubmissionAnswer {}

    /// @param sentence why nothing was sold
    record Refused(String sentence) implements SubmissionAnswer {}

    /// The data is out of reach; the same request is made again by itself.
    record Waiting(String sentence) implements SubmissionAnswer {}
}
