package org.comptoir.pos.spreadsheet.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.spreadsheet.TableReadResult;
import org.comptoir.pos.spreadsheet.TableRow;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads the visible sheets of a workbook (ECMA-376). Dates become `2026-03-09`, numbers use a dot, and
/// what is shown as a percentage is one: `5.5%`.
final class XlsxFile {

    private static final Logger LOG = LoggerFactory.getLogger(XlsxFile.class);

    /// Quoted and bracketed text in a number format does not count as format symbols.
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

    private static final Pattern DATE_SIGNS = Pattern.compile("(?i).*[ymd].*");

    private XlsxFile() {}

    static List<TableReadResult> read(byte[] bytes, String name) {
        var refused = XlsxParts.check(bytes, "xl/workbook.xml");
        if (refused.isPresent()) {
            return List.of(refused.get());
        }
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
            var sheets = workbook.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .toList();
            var tables = new ArrayList<TableReadResult>();
            for (var sheet : sheets) {
                tables.add(read(sheet, sheets.size() > 1 ? name + " [" + sheet.getName() + "]" : name));
            }
            return tables;
        } catch (IOException | RuntimeException e) {
            // The library throws all kinds of exceptions for a broken workbook; to the user they all mean the same.
            LOG.info("A workbook could not be read", e);
            return List.of(new TableReadResult.Damaged());
        }
    }

    private static TableReadResult read(Sheet sheet, String name) throws IOException {
        var rows = new Rows();
        try (var read = sheet.openStream()) {
            var iterator = read.iterator();
            while (iterator.hasNext()) {
                var row = iterator.next();
                if (row.getCellCount() > Limits.COLUMNS && lastUsed(row) > Limits.COLUMNS) {
                    return new TableReadResult.TooManyColumns(Limits.COLUMNS);
                }
                if (!rows.add(new TableRow(row.getRowNum(), cells(row)))) {
                    break;
                }
            }
        }
        return rows.asTable(name, TableKind.XLSX, "UTF-8", '\t');
    }

    private static int lastUsed(Row row) {
        return row.stream()
                .filter(cell -> cell != null && !text(cell).isBlank())
                .mapToInt(cell -> cell.getColumnIndex() + 1)
                .max()
                .orElse(0);
    }

    private static List<String> cells(Row row) {
        var count = lastUsed(row);
        var cells = new ArrayList<String>(count);
        for (var column = 0; column < count; column++) {
            cells.add(row.getOptionalCell(column).map(XlsxFile::text).orElse(""));
        }
        return cells;
    }

    private static String text(org.dhatim.fastexcel.reader.Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> number(cell);
            case STRING -> orEmpty(cell.asString());
            case FORMULA -> formula(cell);
            case BOOLEAN -> cell.asBoolean() ? "1" : "0";
            case ERROR, EMPTY -> "";
        };
    }

    private static String formula(org.dhatim.fastexcel.reader.Cell cell) {
        return orEmpty(cell.getText());
    }

    private static String number(org.dhatim.fastexcel.reader.Cell cell) {
        if (isDate(cell.getDataFormatString())) {
            var date = cell.asDate();
            return date == null ? "" : date.toLocalDate().toString();
        }
        var number = cell.asNumber();
        return number != null && isPercent(cell.getDataFormatString())
                ? plain(number.movePointRight(2)) + "%"
                : plain(number);
    }

    private static String plain(java.math.@Nullable BigDecimal number) {
        if (number == null) {
            return "";
        }
        // A workbook stores doubles: 0.1 + 0.2 is stored as 0.30000000000000004.
        var exact = number.round(new java.math.MathContext(15)).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0).toPlainString() : exact.toPlainString();
    }

    private static boolean isDate(@Nullable String format) {
        return format != null
                && !format.equalsIgnoreCase("General")
                && DATE_SIGNS.matcher(LITERALS.matcher(format).replaceAll("")).matches();
    }

    private static boolean isPercent(@Nullable String format) {
        return format != null && LITERALS.matcher(format).replaceAll("").contains("%");
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
