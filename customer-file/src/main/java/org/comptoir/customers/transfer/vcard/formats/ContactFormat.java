package org.comptoir.customers.transfer.vcard.formats;

import java.nio.charset.Charset;
import java.util.Optional;
import org.comptoir.pos.spreadsheet.reading.TextBytes;

/// Formats of contacts other than the vCard, each recognised by its start.
public enum ContactFormat {
    JCARD,
    XCARD,
    LDIF,
    ARCHIVE;

    private static final int SNIFFED = 4096;

    public static Optional<ContactFormat> of(byte[] bytes) {
        if (CardArchive.isOne(bytes)) {
            return Optional.of(ARCHIVE);
        }
        var start = TextBytes.decode(java.util.Arrays.copyOf(bytes, Math.min(bytes.length, SNIFFED)))
                .text()
                .stripLeading();
        if (LibraryCards.isJson(start)) {
            return Optional.of(JCARD);
        }
        if (LibraryCards.isXml(start)) {
            return Optional.of(XCARD);
        }
        return LdifFile.isOne(start) ? Optional.of(LDIF) : Optional.empty();
    }

    /// The contacts as vCards in UTF-8.
    ///
    /// @param charset of text that does not say its own
    /// @throws UnreadableCardsException if it is damaged, or larger than is read
    public byte[] cards(byte[] bytes, Charset charset) throws UnreadableCardsException {
        return switch (this) {
            case JCARD -> LibraryCards.ofJson(TextBytes.decode(bytes, charset).text());
            case XCARD -> LibraryCards.ofXml(TextBytes.decode(bytes, charset).text());
            case LDIF -> LdifFile.cards(TextBytes.decode(bytes, charset).text());
            case ARCHIVE -> CardArchive.cards(bytes);
        };
    }
}
