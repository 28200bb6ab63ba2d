package org.comptoir.desktop.till.ticket;

import java.util.List;

/// The totals below the lines, formatted for display.
///
/// @param discounts amounts and reasons
/// @param taxes included, by rate
public record TotalsItem(List<Row> discounts, List<Row> taxes, String count, String total) {

    public record Row(String name, String amount) {}

    public static TotalsItem empty(String zero) {
        return new TotalsItem(List.of(), List.of(), "", zero);
    }
}
