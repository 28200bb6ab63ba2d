package org.comptoir.reports.roll;

import java.util.List;
import org.comptoir.reports.letterhead.Sender;

/// The shop at the top of a roll.
public final class ShopHead {

    private ShopHead() {}

    /// Adds logo, name, address and legal lines.
    public static void rows(Sender shop, List<RollRow> rows) {
        if (shop.logo() != null) {
            rows.add(new RollRow.Image(shop.logo()));
        }
        rows.add(new RollRow.Title(shop.name()));
        shop.lines().forEach(line -> rows.add(new RollRow.Centred(line, false)));
        shop.legal().forEach(line -> rows.add(new RollRow.Note(line)));
    }
}
