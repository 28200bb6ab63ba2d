package org.comptoir.customers.transfer.vcard;

import java.util.List;
import org.comptoir.pos.text.Texts;

/// The outcome of reading a vCard file.
public sealed interface VCardRead {

    /// @param contacts number of cards that are contacts, valid or not
    /// @param versions found, such as `2.1`
    /// @param program that wrote the file, by its own name; may be empty
    /// @param groups number of cards that described groups and became tags of their members
    record Read(CardFile file, int contacts, List<String> versions, String program, int groups) implements VCardRead {}

    /// The file cannot be read; nothing was imported.
    sealed interface Refused extends VCardRead {

        /// What happened and what to do, from the texts of `exchange`.
        String message(Texts texts);
    }

    record NoCards() implements Refused {
        @Override
        public String message(Texts texts) {
            return texts.get("exchange.refused.nocards");
        }
    }

    /// @param limit in bytes
    record TooBig(long limit) implements Refused {
        @Override
        public String message(Texts texts) {
            return texts.get("exchange.refused.toobig", limit / 1_000_000);
        }
    }

    record TooMany(int limit) implements Refused {
        @Override
        public String message(Texts texts) {
            return texts.get("exchange.refused.toomany", limit);
        }
    }

    /// It started as contacts of another format and could not be read to its end.
    record DamagedContacts() implements Refused {
        @Override
        public String message(Texts texts) {
            return texts.get("exchange.refused.damaged");
        }
    }

    /// An archive in which nothing is a contact.
    record NothingInArchive() implements Refused {
        @Override
        public String message(Texts texts) {
            return texts.get("exchange.refused.archive");
        }
    }
}
