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

/// The outcome of opening a file to import.
public sealed interface ImportFile {

    record Opened(ImportSource source) implements ImportFile {}

    /// The file cannot be imported.
    record NotOpened(VCardRead.Refused cards) implements ImportFile {}

    /// The file looks like a table but cannot be read as one.
    record NoTable(TableReadResult.Refused table) implements ImportFile {}

    /// Why the file was not opened and what to do; empty if it was.
    static String reason(ImportFile file, Language language) {
        return switch (file) {
            case Opened opened -> "";
            case NotOpened(var cards) -> cards.message(Texts.of("exchange", language));
            case NoTable(var table) -> table.message(Texts.of("tabular", language));
        };
    }

    /// Opens a vCard file or a table, recognised by its content.
    ///
    /// @param region ISO 3166-1 alpha-2 code of the shop's country, for telephone numbers without a country code
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
            case Table table -> new Opened(new ImportSource.Rows(table, ColumnMapping.proposedFor(table, region)));
            case TableReadResult.Refused refused -> new NoTable(refused);
        };
    }
}
