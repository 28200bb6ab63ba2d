package org.comptoir.reports.roll;

import java.util.List;
import org.comptoir.pos.text.Language;

/// A paper row by row, whatever it is printed on.
///
/// @param title of the document
public record Roll(String title, Language language, List<RollRow> rows) {

    public Roll {
        rows = List.copyOf(rows);
    }
}
