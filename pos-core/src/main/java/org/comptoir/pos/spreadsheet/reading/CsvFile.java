package org.comptoir.pos.spreadsheet.reading;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.comptoir.pos.spreadsheet.FormulaGuard;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.spreadsheet.TableReadResult;
import org.comptoir.pos.spreadsheet.TableRow;

/// Reads CSV files (RFC 4180) with any charset and separator.
final class CsvFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /// A text may contain one control character in this many before it counts as binary.
    private static final int CONTROLS_IN = 200;

    private CsvFile() {}

    static TableReadResult read(byte[] bytes, String name, Charset otherwise) {
        var decoded = TextBytes.decode(bytes, otherwise);
        var text = decoded.text();
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        if (isBinary(text)) {
            return new TableReadResult.NotATable();
        }
        var declared = Separator.declaredIn(text);
        var separator = declared.isPresent() ? declared.get() : Separator.detectedIn(text);
        // The line declaring the separator is not row 1: spreadsheets do not show it.
        var table = declared.isPresent() ? text.substring(endOfLine(text)) : text;
        return parse(table, separator)
                .asTable(name, TableKind.CSV, decoded.charset().name(), separator);
    }

    /// For a file read to its end: an unclosed quotation mark is an error.
    private static CSVFormat strictFormat(char separator) {
        return format(separator).builder().setLenientEof(false).get();
    }

    /// For a sample that may end anywhere.
    static CSVFormat format(char separator) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
    }

    private static Rows parse(String text, char separator) {
        var rows = new Rows();
        try (var parser = CSVParser.parse(new StringReader(text), strictFormat(separator))) {
            for (var row : parser) {
                if (!rows.add(new TableRow((int) row.getRecordNumber(), cells(row)))) {
                    break;
                }
            }
        } catch (UncheckedIOException e) {
            // The text is in memory, so the only possible error is an unclosed quotation mark.
            rows.endInQuote();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static List<String> cells(CSVRecord row) {
        var cells = new ArrayList<String>(row.size());
        for (var cell : row) {
            cells.add(FormulaGuard.rearm(cell));
        }
        return cells;
    }

    private static int endOfLine(String text) {
        var end = text.indexOf('\n');
        return end < 0 ? text.length() : end + 1;
    }

    private static boolean isBinary(String text) {
        var controls = text.chars()
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x0B)
                .count();
        return text.indexOf(0) >= 0 || controls * CONTROLS_IN > text.length();
    }
}
