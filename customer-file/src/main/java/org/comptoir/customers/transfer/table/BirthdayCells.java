package org.comptoir.customers.transfer.table;

import java.time.LocalDate;
import org.comptoir.customers.transfer.contact.BirthdayReader;
import org.comptoir.customers.transfer.contact.BirthdayText;
import org.comptoir.pos.spreadsheet.Table;

/// The birthday of a row, in one cell or in three.
final class BirthdayCells {

    private final BirthdayReader reader;

    /// @param today nobody is born after it
    BirthdayCells(Table table, ColumnMapping mapping, LocalDate today) {
        var values = table.rows().stream()
                .map(row -> new RowCells(mapping, row).first(ContactField.BIRTHDAY))
                .toList();
        reader = BirthdayReader.of(values, mapping.origin().writesMonthFirst(), today);
    }

    BirthdayText read(RowCells cells) {
        var whole = cells.first(ContactField.BIRTHDAY);
        return whole.isEmpty()
                ? reader.read(
                        cells.first(ContactField.BIRTH_YEAR),
                        cells.first(ContactField.BIRTH_MONTH),
                        cells.first(ContactField.BIRTH_DAY))
                : reader.read(whole);
    }

    /// As it stands in the file.
    static String text(RowCells cells) {
        var whole = cells.first(ContactField.BIRTHDAY);
        return whole.isEmpty()
                ? String.join(
                                " ",
                                cells.first(ContactField.BIRTH_DAY),
                                cells.first(ContactField.BIRTH_MONTH),
                                cells.first(ContactField.BIRTH_YEAR))
                        .strip()
                : whole;
    }
}
