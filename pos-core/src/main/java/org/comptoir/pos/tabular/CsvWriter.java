package org.comptoir.pos.tabular;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.comptoir.pos.language.Language;

/// Writes CSV as the spreadsheets of the language open it by a double click: UTF-8 with its mark, CRLF, decimals with a
/// comma and semicolons between cells except in English.
final class CsvWriter implements TableWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

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
        append(BYTE_ORDER_MARK);
    }

    @Override
    public void headings(List<String> headings) {
        texts(headings.stream().map(FormulaGuard::disarm).toList());
    }

    @Override
    public void row(List<Cell> cells) {
        texts(cells.stream().map(this::text).toList());
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

    private void texts(List<String> texts) {
        for (var i = 0; i < texts.size(); i++) {
            if (i > 0) {
                append(separator);
            }
            append(texts.get(i));
        }
        append('\r');
        append('\n');
    }

    private void append(String text) {
        // No spreadsheet takes the spaces that do not break for spaces, so that a search would not find them.
        var plain = text.replace('\u00A0', ' ').replace('\u202F', ' ');
        var quoted = plain.chars().anyMatch(c -> c == separator || c == '"' || c == '\r' || c == '\n')
                || !plain.equals(plain.strip());
        try {
            out.write(quoted ? '"' + plain.replace("\"", "\"\"") + '"' : plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void append(char character) {
        try {
            out.write(character);
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
