package org.comptoir.pos.journal;

/// The last numbers that a till printed before an old backup was put back, as somebody read them on paper; 0 where
/// nobody knows of any.
///
/// @param sale of a receipt
/// @param closing of a Z report
public record LastNumbers(long sale, long closing) {

    public static final LastNumbers UNKNOWN = new LastNumbers(0, 0);

    /// More than any shop sells between a backup and its restoration: a higher number is a typing error.
    static final long MAX_GAP = 100_000;

    public LastNumbers {
        if (sale < 0 || closing < 0) {
            throw new IllegalArgumentException("numbers begin at 1");
        }
    }

    long of(Chain chain) {
        return switch (chain) {
            case SALES -> sale;
            case CLOSINGS -> closing;
            case COPIES, EVENTS, PAYMENTS, INVOICES -> 0;
        };
    }

    /// As the technical log tells it.
    @Override
    public String toString() {
        return sale + " " + closing;
    }
}
