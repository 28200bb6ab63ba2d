package org.comptoir.reports.roll;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.reports.letterhead.Letterhead;

/// The shop's details at the top of a roll.
public final class RollHeader {

    private RollHeader() {}

    /// As many characters stand on a line of 80 mm in small letters.
    private static final int LINE = 44;

    /// Adds logo, name, address and legal lines, as many on one line as fit.
    public static void rows(Letterhead shop, List<ReceiptRow> rows) {
        if (shop.logo() != null) {
            rows.add(new ReceiptRow.Image(shop.logo()));
        }
        rows.add(new ReceiptRow.Title(shop.name()));
        joined(shop.lines()).forEach(line -> rows.add(new ReceiptRow.Note(line)));
        joined(shop.legal()).forEach(line -> rows.add(new ReceiptRow.Note(line)));
    }

    private static List<String> joined(List<String> parts) {
        var lines = new ArrayList<String>();
        for (var part : parts) {
            var longer = lines.isEmpty() ? part : lines.getLast() + ", " + part;
            if (!lines.isEmpty() && longer.length() <= LINE) {
                lines.set(lines.size() - 1, longer);
            } else {
                lines.add(part);
            }
        }
        return lines;
    }
}
