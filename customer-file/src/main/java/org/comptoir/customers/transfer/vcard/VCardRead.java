package org.comptoir.customers.transfer.vcard;

import java.util.List;
import org.comptoir.customers.transfer.contact.ReadContact;
import org.comptoir.pos.text.Texts;

/// The outcome of reading a vCard file.
public sealed interface VCardRead {

    /// @param versions found, such as `2.1`
    /// @param program that wrote the file, by its own name; may be empty
    /// @param groups number of cards that described groups and became tags of their members
    record Read(List<ReadContact> contacts, List<String> versions, String program, int groups, CardBytes source)
            implements VCardRead {}

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
}
