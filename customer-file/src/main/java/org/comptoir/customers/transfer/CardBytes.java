package org.comptoir.customers.transfer;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.comptoir.customers.transfer.vcard.VCardFile;
import org.comptoir.customers.transfer.vcard.VCardRead;
import org.comptoir.customers.transfer.vcard.formats.ContactFormat;
import org.comptoir.customers.transfer.vcard.formats.UnreadableCardsException;

/// The cards in a file.
sealed interface CardBytes {

    record Found(byte[] cards) implements CardBytes {
        @Override
        public boolean equals(Object other) {
            return other instanceof Found found && Arrays.equals(cards, found.cards);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(cards);
        }

        @Override
        public String toString() {
            return cards.length + " bytes";
        }
    }

    record Unreadable(VCardRead.Refused why) implements CardBytes {}

    /// It is something else.
    record None() implements CardBytes {}

    /// @param fallback charset of bytes that do not say theirs
    static CardBytes in(byte[] bytes, Charset fallback) {
        if (VCardFile.isOne(bytes)) {
            return new Found(bytes);
        }
        var format = ContactFormat.of(bytes);
        if (format.isEmpty()) {
            return new None();
        }
        try {
            return new Found(format.get().cards(bytes, fallback));
        } catch (UnreadableCardsException e) {
            return new Unreadable(
                    switch (e.reason()) {
                        case DAMAGED -> new VCardRead.DamagedContacts();
                        case TOO_BIG -> new VCardRead.TooBig(VCardFile.MAX_BYTES);
                        case NO_CARDS_INSIDE -> new VCardRead.NothingInArchive();
                    });
        }
    }
}
