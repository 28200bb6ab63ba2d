package org.comptoir.reports.roll;

import java.util.List;
import org.comptoir.pos.text.Language;

/// A document as rows, independent of the paper it is printed on.
///
/// @param title of the document
public record ReceiptRoll(String title, Language language, List<ReceiptRow> rows) {

    public ReceiptRoll {
        rows = List.copyOf(rows);
    }
}
