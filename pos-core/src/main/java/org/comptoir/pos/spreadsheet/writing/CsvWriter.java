package org.comptoir.pos.spreadsheet.writing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.comptoir.pos.spreadsheet.Cell;
import org.comptoir.pos.spreadsheet.FormulaGuard;
import org.comptoir.pos.text.Language;

/// Writes CSV that the spreadsheets of the language open with a double click: UTF-8 with byte order mark, CRLF,
/// decimal commas and semicolons between cells, except in English.
final class CsvWriter implements TableWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final Pattern SPOILED = Pattern.compile("[0+][0-9 .()-]+|[0-9]{12,}");

    private final Writer out;
    private final char separator;
    private final char decimal;

    CsvWriter(OutputStream out, Language language) {
        this(out, language == Language.ENGLISH ? ',' : ';', language == Language.ENGLISH ? '.' : ',');
    }

    CsvWriter(OutputStream out, char separator, char decimal) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 64 * 1024);
        this.separator = separator;
        this.decimal = decimal;
        append(Character.toString(BYTE_ORDER_MARK));
    }

    @Override
    public void headings(List<String> headings) {
        line(headings.stream().map(FormulaGuard::disarm).map(this::unquoted).toList());
    }

    @Override
    public void row(List<Cell> cells) {
        line(cells.stream().map(this::field).toList());
    }

    /// Digits that must not become a number are quoted: spreadsheets can be told to import quoted values as text.
    private String field(Cell cell) {
        return cell instanceof Cell.Digits(var text) && SPOILED.matcher(text).matches()
                ? quoted(text(cell))
                : unquoted(text(cell));
    }

    private String text(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> FormulaGuard.disarm(text);
            case Cell.Digits(var text) -> FormulaGuard.disarm(text);
            case Cell.Amount(var money) -> money.toDecimal().replace('.', decimal);
            case Cell.Number(var quantity) -> quantity.toDecimal().replace('.', decimal);
            case Cell.Day(var date) -> DAY.format(date);
            case Cell.Count(var count) -> Long.toString(count);
        };
    }

    private String unquoted(String value) {
        var text = plain(value);
        var needsQuotes = text.chars().anyMatch(c -> c == separator || c == '"' || c == '\r' || c == '\n')
                || !text.equals(text.strip());
        return needsQuotes ? quoted(text) : text;
    }

    /// Spreadsheets do not treat non-breaking spaces as spaces, so searching would not find them.
    private static String plain(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    private static String quoted(String text) {
        return '"' + plain(text).replace("\"", "\"\"") + '"';
    }

    private void line(List<String> fields) {
        append(String.join(Character.toString(separator), fields));
        append("\r\n");
    }

    private void append(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
