package org.comptoir.pos.journal;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/// Entries of a chain as a table (RFC 4180, UTF-8), which spreadsheets and databases read: the text that was signed
/// stands in one cell. Nothing in it begins like a formula but a signature, and that is never one.
final class ArchivedEntries {

    private static final int PAGE = 2_000;
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("number", "recorded", "kind", "content", "signature")
            .get();

    private ArchivedEntries() {}

    /// Writes entries one after the other.
    static final class Writer {

        private final CSVPrinter printer;

        Writer(OutputStream out) throws IOException {
            printer = new CSVPrinter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), FORMAT);
        }

        void write(JournalEntry entry) throws IOException {
            printer.printRecord(entry.number(), entry.recordedAt(), entry.kind(), entry.content(), entry.signature());
        }

        void flush() throws IOException {
            printer.flush();
        }
    }

    /// Reads them in the same order, a page at a time.
    static final class Reader {

        private final TillChain chain;
        private final Iterator<CSVRecord> records;

        /// @throws UncheckedIOException if it cannot be read
        Reader(TillChain chain, InputStream in) {
            this.chain = chain;
            try {
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
                records = CSVParser.builder()
                        .setReader(reader)
                        .setFormat(FORMAT.builder().setSkipHeaderRecord(true).get())
                        .get()
                        .iterator();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /// @return the next entries, empty at the end
        /// @throws IllegalArgumentException if it is no such table
        List<JournalEntry> next() {
            var page = new ArrayList<JournalEntry>();
            while (page.size() < PAGE && records.hasNext()) {
                page.add(entry(records.next()));
            }
            return page;
        }

        private JournalEntry entry(CSVRecord row) {
            try {
                return new JournalEntry(
                        chain.till(),
                        chain.chain(),
                        Long.parseLong(row.get("number")),
                        Instant.parse(row.get("recorded")),
                        row.get("kind"),
                        row.get("content"),
                        row.get("signature"));
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("no time: " + row.get("recorded"), e);
            }
        }
    }
}
