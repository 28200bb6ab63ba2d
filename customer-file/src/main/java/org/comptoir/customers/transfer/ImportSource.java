package org.comptoir.customers.transfer;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.customers.transfer.contact.ReadContact;
import org.comptoir.customers.transfer.table.ColumnMapping;
import org.comptoir.customers.transfer.table.RowMapper;
import org.comptoir.customers.transfer.vcard.VCardRead;
import org.comptoir.pos.spreadsheet.RefusedRow;
import org.comptoir.pos.spreadsheet.Table;
import org.comptoir.pos.spreadsheet.writing.RefusedRows;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;

/// A file that can be imported, with its origin recognised.
public sealed interface ImportSource {

    /// The file's name.
    String name();

    /// Where the file comes from, as a sentence from the texts of `exchange`.
    String origin(Texts texts);

    /// Number of rows or cards, valid or not.
    int size();

    /// Every row or card, valid or not, in the order of the file: read anew each time, so that a large file is never
    /// in memory as contacts.
    ///
    /// @param region ISO 3166-1 alpha-2 code of the shop's country, for values without a country
    /// @param today to resolve two-digit years and refuse birthdays yet to come
    Stream<ReadContact> contacts(String region, LocalDate today);

    /// Writes these rows to a file of the same kind.
    ///
    /// @param reasons by row
    void writeRefused(OutputStream out, Map<Integer, String> reasons, Language language);

    /// A vCard file.
    record Cards(String name, VCardRead.Read read) implements ImportSource {

        @Override
        public String origin(Texts texts) {
            return texts.get("exchange.origin.vcard", String.join(", ", read.versions()), read.program())
                    .strip();
        }

        @Override
        public int size() {
            return read.contacts();
        }

        @Override
        public Stream<ReadContact> contacts(String region, LocalDate today) {
            return read.file().contacts(today);
        }

        @Override
        public void writeRefused(OutputStream out, Map<Integer, String> reasons, Language language) {
            reasons.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(row -> read.file().write(out, row.getKey(), row.getValue()));
        }
    }

    /// A table with the meaning of its columns.
    record Rows(Table table, ColumnMapping mapping) implements ImportSource {

        @Override
        public String name() {
            return table.name();
        }

        @Override
        public String origin(Texts texts) {
            return mapping.origin().sentence(texts);
        }

        /// The same table with another column mapping.
        public Rows with(ColumnMapping changed) {
            return new Rows(table, changed);
        }

        @Override
        public int size() {
            return table.rows().size();
        }

        @Override
        public Stream<ReadContact> contacts(String region, LocalDate today) {
            return new RowMapper(table, mapping, region, today).contacts();
        }

        @Override
        public void writeRefused(OutputStream out, Map<Integer, String> reasons, Language language) {
            var refused = new ArrayList<RefusedRow>();
            table.rows().stream()
                    .filter(row -> reasons.containsKey(row.number()))
                    .map(row -> new RefusedRow(row, reasons.getOrDefault(row.number(), "")))
                    .collect(Collectors.toCollection(() -> refused));
            RefusedRows.write(out, table, refused, language);
        }
    }
}
