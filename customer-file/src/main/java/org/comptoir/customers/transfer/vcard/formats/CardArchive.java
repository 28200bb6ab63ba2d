package org.comptoir.customers.transfer.vcard.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.comptoir.customers.transfer.vcard.VCardFile;
import org.comptoir.customers.transfer.vcard.formats.UnreadableCardsException.Reason;
import org.comptoir.pos.spreadsheet.reading.CharsetGuess;

/// A ZIP of contacts, as some address books export one file for each.
final class CardArchive {

    private static final int MAX_ENTRIES = 200_000;
    /// Workbooks are archives too; these are what they begin with.
    private static final List<String> OF_WORKBOOKS =
            List.of("[Content_Types].xml", "_rels/", "docProps/", "xl/", "mimetype", "META-INF/");

    private CardArchive() {}

    static boolean isOne(byte[] bytes) {
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K' || bytes[2] != 3 || bytes[3] != 4) {
            return false;
        }
        try (var zip = open(bytes)) {
            var first = zip.getNextEntry();
            return first != null && OF_WORKBOOKS.stream().noneMatch(first.getName()::startsWith);
        } catch (IOException | IllegalArgumentException e) {
            // Whoever reads it as a workbook says what is wrong.
            return false;
        }
    }

    /// Names of entries that are not UTF-8 are those of DOS.
    private static ZipInputStream open(byte[] bytes) {
        return new ZipInputStream(new ByteArrayInputStream(bytes), Charset.forName("IBM850"));
    }

    static byte[] cards(byte[] bytes) throws UnreadableCardsException {
        var cards = new ByteArrayOutputStream(Math.min(bytes.length * 4, 1 << 20));
        try (var zip = open(bytes)) {
            var entries = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MAX_ENTRIES) {
                    throw new UnreadableCardsException(Reason.TOO_BIG);
                }
                if (!entry.isDirectory() && !isHidden(entry.getName())) {
                    cards.writeBytes(content(zip, VCardFile.MAX_BYTES - cards.size()));
                    cards.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableCardsException(Reason.DAMAGED, e);
        }
        if (cards.toString(StandardCharsets.ISO_8859_1).isBlank()) {
            throw new UnreadableCardsException(Reason.NO_CARDS_INSIDE);
        }
        return cards.toByteArray();
    }

    /// What macOS adds.
    private static boolean isHidden(String name) {
        var file = name.substring(name.lastIndexOf('/') + 1);
        return file.startsWith(".") || name.startsWith("__MACOSX");
    }

    private static byte[] content(ZipInputStream zip, long room) throws IOException, UnreadableCardsException {
        var content = zip.readNBytes((int) Math.min(room + 1, Integer.MAX_VALUE - 16));
        if (content.length > room) {
            throw new UnreadableCardsException(Reason.TOO_BIG);
        }
        return VCardFile.isOne(content) ? VCardFile.utf8(content, CharsetGuess.of(content)) : converted(content);
    }

    /// Anything else than contacts in an archive is left alone.
    private static byte[] converted(byte[] content) throws UnreadableCardsException {
        var formats = new ArrayList<>(ContactFormat.of(content).stream().toList());
        formats.remove(ContactFormat.ARCHIVE);
        return formats.isEmpty() ? new byte[0] : formats.getFirst().cards(content, CharsetGuess.of(content));
    }
}
