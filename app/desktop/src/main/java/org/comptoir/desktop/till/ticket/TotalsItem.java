package org.comptoir.desktop.till.ticket;

import java.util.List;

/// What stands under the lines, ready to be shown.
///
/// @param discounts what was taken off, and why
/// @param taxes the tax contained, by rate
public record TotalsItem(List<Row> discounts, List<Row> taxes, String count, String total) {

    public record Row(String name, String amount) {}

    public static TotalsItem empty(String zero) {
        return new TotalsItem(List.of(), List.of(), "", zero);
    }
}
