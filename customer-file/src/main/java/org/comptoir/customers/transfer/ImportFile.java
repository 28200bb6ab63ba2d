package org.comptoir.customers.transfer;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.comptoir.customers.transfer.table.ColumnMapping;
import org.comptoir.customers.transfer.table.HeadingRow;
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

    /// Opens every list of a file, recognised by its content.
    ///
    /// @param region ISO 3166-1 alpha-2 code of the shop's country, for telephone numbers without a country code
    /// @param fallback charset of bytes that do not say theirs
    static List<ImportFile> openAll(Path file, String region, Charset fallback) {
        try {
            var name = String.valueOf(file.getFileName());
            if (Files.size(file) > VCardFile.MAX_BYTES) {
                return List.of(new NotOpened(new VCardRead.TooBig(VCardFile.MAX_BYTES)));
            }
            return openAll(Files.readAllBytes(file), name, region, fallback);
        } catch (IOException e) {
            return List.of(new NoTable(new TableReadResult.Unreadable()));
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
        return openAll(bytes, name, region, fallback).getFirst();
    }

    /// Opens every list of a file: a workbook may have one on each of several sheets. Sheets without customers are
    /// left out unless there is nothing else.
    ///
    /// @param fallback charset of bytes that do not say theirs
    static List<ImportFile> openAll(byte[] bytes, String name, String region, Charset fallback) {
        if (VCardFile.isOne(bytes)) {
            return List.of(open(bytes, name, region, fallback));
        }
        var sheets = TableFile.readSheets(bytes, name, fallback).stream()
                .map(sheet -> opened(sheet, region))
                .toList();
        var usable = sheets.stream().filter(ImportFile::isUsable).toList();
        return usable.isEmpty() ? List.of(sheets.getFirst()) : usable;
    }

    private static ImportFile opened(TableReadResult sheet, String region) {
        return switch (sheet) {
            case Table table when isData(table) -> new NoTable(new TableReadResult.NotATable());
            case Table table -> {
                var found = HeadingRow.found(table);
                yield new Opened(new ImportSource.Rows(found, ColumnMapping.proposedFor(found, region)));
            }
            case TableReadResult.Refused refused -> new NoTable(refused);
        };
    }

    /// Brackets of JSON, whose words may look like headings.
    private static boolean isData(Table table) {
        var first = table.headings().isEmpty() ? "" : table.headings().getFirst();
        return first.startsWith("[") || first.startsWith("{");
    }

    private static boolean isUsable(ImportFile file) {
        return file instanceof Opened(ImportSource.Rows rows) && rows.mapping().isUsable();
    }
}
