package org.comptoir.pos.audit;

/// The subject of a finding.
///
/// @param name by which people find it: the number of a sale or closing, an article's code, or the id of its row;
///     never a person's name or a voucher's code
public record Subject(Kind kind, String name) {

    /// Each has a text, `audit.subject.` followed by its name.
    public enum Kind {
        SALE,
        CLOSING,
        /// Cash put into a drawer or taken out of it.
        CASH_MOVEMENT,
        /// An invoice or a credit note.
        INVOICE,
        VOUCHER,
        /// The issue or a redemption of a voucher.
        VOUCHER_MOVEMENT,
        /// An article's stock.
        STOCK,
        /// The stock moved by a sale.
        STOCK_OF_SALE,
        /// A customer's points.
        POINTS,
        /// The points moved by a sale.
        POINTS_OF_SALE,
        /// What a customer owes.
        ACCOUNT,
        /// What a sale did to its customer's account.
        ACCOUNT_OF_SALE,
        /// A row that the technical log covers.
        ROW,
        /// An entry of the technical log.
        LOG_ENTRY
    }

    public static Subject of(Kind kind, long number) {
        return new Subject(kind, Long.toString(number));
    }
}
