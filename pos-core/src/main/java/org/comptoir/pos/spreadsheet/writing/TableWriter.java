package org.comptoir.pos.spreadsheet.writing;

import java.io.OutputStream;
import java.util.List;
import org.comptoir.pos.spreadsheet.Cell;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.text.Language;

/// Writes a table row by row, with only a few rows in memory. Closing completes the table but leaves the stream
/// open.
public interface TableWriter extends AutoCloseable {

    /// @param language determines separator, decimal sign and number formats
    /// @param sheet name of the sheet, used by a workbook only
    static TableWriter to(OutputStream out, TableKind kind, Language language, String sheet) {
        return switch (kind) {
            case CSV -> new CsvWriter(out, language);
            case XLSX -> new XlsxWriter(out, sheet);
        };
    }

    void headings(List<String> headings);

    void row(List<Cell> cells);

    @Override
    void close();
}
