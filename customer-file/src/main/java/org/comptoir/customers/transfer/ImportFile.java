package org.comptoir.customers.transfer;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.comptoir.customers.transfer.table.ColumnMapping;
import org.comptoir.customers.transfer.vcard.VCardFile;
import org.comptoir.customers.transfer.vcard.VCardRead;
import org.comptoir.pos.spreadsheet.Table;
import org.comptoir.pos.spreadsheet.TableReadResult;
import org.comptoir.pos.spreadsheet.reading.TableFile;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;

/// What became of a file that was to be imported.
public sealed interface ImportFile {

    record Opened(ImportSource source) implements ImportFile {}

    /// It cannot be imported as it is.
    record NotOpened(VCardRead.Refused cards) implements ImportFile {}

    /// It cannot be read as the table that it seems to be.
    record NoTable(TableReadResult.Refused table) implements ImportFile {}

    /// Why it was not opened and what to do; empty when it was.
    static String reason(ImportFile file, Language language) {
        return switch (file) {
            case Opened opened -> "";
            case NotOpened(var cards) -> cards.in(Texts.of("exchange", language));
            case NoTable(var table) -> table.in(Texts.of("tabular", language));
        };
    }

    /// Opens a file of vCards or a table, told apart by what it holds.
    ///
    /// @param region of the shop (ISO 3166-1), for telephones without a country
    static ImportFile open(Path file, String region) {
        try {
            var name = String.valueOf(file.getFileName());
            if (Files.size(file) > VCardFile.MAX_BYTES) {
                return new NotOpened(new VCardRead.TooBig(VCardFile.MAX_BYTES));
            }
            return open(Files.readAllBytes(file), name, region, VCardFile.WESTERN);
        } catch (IOException e) {
            return new NoTable(new TableReadResult.Unreadable());
        }
    }

    /// @param fallback charset of bytes that do not say theirs
    static ImportFile open(byte[] bytes, String name, String region, Charset fallback) {
        if (VCardFile.isOne(bytes)) {
            return switch (VCardFile.read(bytes, region, fallback)) {
                case VCardRead.Read read -> new Opened(new ImportSource.Cards(name, read));
                case VCardRead.Refused refused -> new NotOpened(refused);
            };
        }
        return switch (TableFile.read(bytes, name, fallback)) {
            case Table table -> new Opened(new ImportSource.Rows(table, ColumnMapping.proposedFor(table)));
            case TableReadResult.Refused refused -> new NoTable(refused);
        };
    }
}
