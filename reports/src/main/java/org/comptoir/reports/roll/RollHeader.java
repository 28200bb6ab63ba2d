package org.comptoir.reports.roll;

import java.util.List;
import org.comptoir.reports.letterhead.Letterhead;

/// The shop's details at the top of a roll.
public final class RollHeader {

    private RollHeader() {}

    /// Adds logo, name, address and legal lines.
    public static void rows(Letterhead shop, List<ReceiptRow> rows) {
        if (shop.logo() != null) {
            rows.add(new ReceiptRow.Image(shop.logo()));
        }
        rows.add(new ReceiptRow.Title(shop.name()));
        shop.lines().forEach(line -> rows.add(new ReceiptRow.Centred(line, false)));
        shop.legal().forEach(line -> rows.add(new ReceiptRow.Note(line)));
    }
}
