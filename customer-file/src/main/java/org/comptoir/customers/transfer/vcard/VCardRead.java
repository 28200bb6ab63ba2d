package org.comptoir.customers.transfer.vcard;

import java.util.List;
import org.comptoir.customers.transfer.contact.ReadContact;
import org.comptoir.pos.text.Texts;

/// What became of a file that was to be read as cards.
public sealed interface VCardRead {

    /// @param versions that were met, such as `2.1`
    /// @param program that wrote the file, as it names itself; may be empty
    /// @param groups how many cards stood for groups and became tags of their members
    record Read(List<ReadContact> contacts, List<String> versions, String program, int groups, CardBytes source)
            implements VCardRead {}

    /// A file that is not read. Nothing of it was kept.
    sealed interface Refused extends VCardRead {

        /// What happened and what to do; the texts are of the feature `exchange`.
        String in(Texts texts);
    }

    record NoCards() implements Refused {
        @Override
        public String in(Texts texts) {
            return texts.get("exchange.refused.nocards");
        }
    }

    /// @param limit in bytes
    record TooBig(long limit) implements Refused {
        @Override
        public String in(Texts texts) {
            return texts.get("exchange.refused.toobig", limit / 1_000_000);
        }
    }

    record TooMany(int limit) implements Refused {
        @Override
        public String in(Texts texts) {
            return texts.get("exchange.refused.toomany", limit);
        }
    }
}
