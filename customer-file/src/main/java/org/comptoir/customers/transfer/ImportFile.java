package org.comptoir.customers.transfer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.comptoir.customers.transfer.table.ColumnMapping;
import org.comptoir.customers.transfer.table.HeadingRow;
import org.comptoir.customers.transfer.vcard.VCardFile;
import org.comptoir.customers.transfer.vcard.VCardRead;
import org.comptoir.pos.spreadsheet.Table;
import org.comptoir.pos.spreadsheet.TableReadResult;
import org.comptoir.pos.spreadsheet.reading.CharsetGuess;
import org.comptoir.pos.spreadsheet.reading.TableFile;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// The outcome of opening a file to import.
public sealed interface ImportFile {

    record Opened(ImportSource source) implements ImportFile {}

    record NotOpened(VCardRead.Refused cards) implements ImportFile {}

    record NoTable(TableReadResult.Refused table) implements ImportFile {}

    /// What happened and what to do; empty for a file that was opened.
    static String reason(ImportFile file, Language language) {
        return switch (file) {
            case Opened opened -> "";
            case NotOpened(var refused) -> refused.message(Texts.of("exchange", language));
            case NoTable(var refused) -> refused.message(Texts.of("tabular", language));
        };
    }

    /// Opens all that several files hold, recognised by their content: the contact cards of all of them as one list,
    /// and each list of each table.
    ///
    /// @param region ISO 3166-1 alpha-2 code of the shop's country, for telephone numbers without a country code
    /// @param charset of bytes that do not say theirs; guessed if it is not given
    static List<ImportFile> openAll(List<Path> files, String region, @Nullable Charset charset) {
        try {
            var size = 0L;
            for (var file : files) {
                size += Files.size(file);
            }
            if (size > VCardFile.MAX_BYTES) {
                return List.of(new NotOpened(new VCardRead.TooBig(VCardFile.MAX_BYTES)));
            }
            var contents = new LinkedHashMap<Path, byte[]>();
            for (var file : files) {
                contents.put(file, Files.readAllBytes(file));
            }
            return openAll(contents, region, charset);
        } catch (IOException e) {
            return List.of(new NoTable(new TableReadResult.Unreadable()));
        }
    }

    /// @param files with what they hold
    static List<ImportFile> openAll(SequencedMap<Path, byte[]> files, String region, @Nullable Charset charset) {
        var withCards = new ArrayList<String>();
        var cards = new ByteArrayOutputStream();
        var others = new ArrayList<ImportFile>();
        for (var file : files.entrySet()) {
            var fallback = charset == null ? CharsetGuess.of(file.getValue()) : charset;
            var name = String.valueOf(file.getKey().getFileName());
            switch (CardBytes.in(file.getValue(), fallback)) {
                case CardBytes.Found found
                when files.size() == 1 -> {
                    return List.of(opened(found, name, region, fallback));
                }
                case CardBytes.Found(var found) -> {
                    withCards.add(name);
                    cards.writeBytes(VCardFile.utf8(found, fallback));
                    cards.writeBytes(new byte[] {'\r', '\n'});
                }
                case CardBytes.Unreadable(var refused) -> others.add(new NotOpened(refused));
                case CardBytes.None() -> others.addAll(tables(file.getValue(), name, region, fallback));
            }
        }
        if (!withCards.isEmpty()) {
            var found = new CardBytes.Found(cards.toByteArray());
            others.addFirst(opened(found, String.join(", ", withCards), region, StandardCharsets.UTF_8));
        }
        return others;
    }

    /// Whether files like this one are read as one, since cards need no columns.
    static boolean isOfCards(byte[] bytes) {
        return CardBytes.in(bytes, CharsetGuess.of(bytes)) instanceof CardBytes.Found;
    }

    /// Opens the only or first list of a file.
    ///
    /// @param fallback charset of bytes that do not say theirs
    static ImportFile open(byte[] bytes, String name, String region, Charset fallback) {
        return switch (CardBytes.in(bytes, fallback)) {
            case CardBytes.Found found -> opened(found, name, region, fallback);
            case CardBytes.Unreadable(var refused) -> new NotOpened(refused);
            case CardBytes.None() -> tables(bytes, name, region, fallback).getFirst();
        };
    }

    private static ImportFile opened(CardBytes.Found cards, String name, String region, Charset fallback) {
        return switch (VCardFile.read(cards.cards(), region, fallback)) {
            case VCardRead.Read read -> new Opened(new ImportSource.Cards(name, read));
            case VCardRead.Refused refused -> new NotOpened(refused);
        };
    }

    /// A workbook may have a list on each of several sheets. Sheets without customers are left out unless there is
    /// nothing else.
    private static List<ImportFile> tables(byte[] bytes, String name, String region, Charset fallback) {
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
