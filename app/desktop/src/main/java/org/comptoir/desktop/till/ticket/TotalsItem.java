package org.comptoir.desktop.till.ticket;

import java.util.List;

/// The totals below the lines, formatted for display.
///
/// @param discounts amounts and reasons
/// @param taxes included, by rate
/// @param due the amount that is paid, or refunded
/// @param direction who pays it
public record TotalsItem(
        List<Row> discounts, List<Row> taxes, String count, String total, String due, Direction direction) {

    /// Who pays the difference between what is sold and what is returned.
    public enum Direction {
        TO_PAY,
        TO_REFUND,
        EVEN
    }

    public record Row(String name, String amount) {}

    /// Of a ticket without returns.
    public TotalsItem(List<Row> discounts, List<Row> taxes, String count, String total) {
        this(discounts, taxes, count, total, total, Direction.TO_PAY);
    }

    public static TotalsItem empty(String zero) {
        return new TotalsItem(List.of(), List.of(), "", zero);
    }
}
