package org.comptoir.pos.audit;

/// What a finding is about.
///
/// @param name by which people find it: the number of a sale or closing, an article's code, or the id of its row; never
///     a person's name or a voucher's code
public record Subject(Kind kind, String name) {

    /// Each has a text of its own, `audit.subject.` and its name.
    public enum Kind {
        SALE,
        CLOSING,
        VOUCHER,
        /// A row of a voucher's issue or redemption.
        VOUCHER_MOVEMENT,
        /// An article's stock.
        STOCK,
        /// The stock that a sale moved.
        STOCK_OF_SALE,
        /// A customer's points.
        POINTS,
        /// The points that a sale moved.
        POINTS_OF_SALE,
        /// A row that the technical log covers.
        ROW,
        /// An entry of the technical log.
        LOG_ENTRY
    }

    public static Subject of(Kind kind, long number) {
        return new Subject(kind, Long.toString(number));
    }
}
