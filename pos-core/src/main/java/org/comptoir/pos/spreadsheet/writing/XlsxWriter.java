package org.comptoir.pos.spreadsheet.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.comptoir.pos.spreadsheet.Cell;
import org.comptoir.pos.spreadsheet.reading.Limits;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes a workbook with one sheet and frozen headings. Values that must not become numbers are text cells (`@`).
final class XlsxWriter implements TableWriter {

    private static final int ROWS_IN_MEMORY = 500;
    private static final int MAX_NAME_LENGTH = 31;
    /// Characters not allowed by XML 1.0 section 2.2.
    private static final Pattern NOT_XML = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\[\\]:*?/\\\\']");

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    XlsxWriter(OutputStream out, String name) {
        workbook = new Workbook(out, "Comptoir", null);
        sheet = workbook.newWorksheet(sheetName(name));
    }

    private static String sheetName(String name) {
        var allowed = NOT_IN_NAMES.matcher(name).replaceAll(" ").strip();
        return allowed.isEmpty()
                ? "1"
                : allowed.substring(0, Math.min(allowed.length(), MAX_NAME_LENGTH))
                        .strip();
    }

    @Override
    public void headings(List<String> headings) {
        for (var column = 0; column < headings.size(); column++) {
            string(column, headings.get(column));
            sheet.style(row, column).bold().set();
            sheet.width(column, Math.clamp(headings.get(column).length() + 4L, 12, 40));
        }
        sheet.freezePane(0, 1);
        next();
    }

    @Override
    public void row(List<Cell> cells) {
        for (var column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        next();
    }

    private void write(int column, Cell cell) {
        switch (cell) {
            case Cell.Text(var text) -> string(column, text);
            case Cell.Digits(var text) -> {
                string(column, text);
                formatted(column, "@");
            }
            case Cell.Amount(var money) -> {
                sheet.value(row, column, BigDecimal.valueOf(money.cents(), 2));
                formatted(column, "#,##0.00");
            }
            case Cell.Number(var quantity) -> {
                sheet.value(row, column, BigDecimal.valueOf(quantity.thousandths(), 3));
                formatted(column, "#,##0.###");
            }
            case Cell.Day(var date) -> {
                sheet.value(row, column, date);
                formatted(column, "dd/mm/yyyy");
            }
            case Cell.Count(var count) -> sheet.value(row, column, count);
        }
    }

    private void string(int column, String text) {
        if (!text.isEmpty()) {
            var allowed = NOT_XML.matcher(text).replaceAll("");
            sheet.inlineString(row, column, allowed.substring(0, Math.min(allowed.length(), Limits.CELL)));
        }
    }

    private void formatted(int column, String format) {
        sheet.style(row, column).format(format).set();
    }

    private void next() {
        row++;
        if (row % ROWS_IN_MEMORY == 0) {
            try {
                sheet.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() {
        try {
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
