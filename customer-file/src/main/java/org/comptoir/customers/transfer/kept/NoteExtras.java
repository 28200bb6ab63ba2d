package org.comptoir.customers.transfer.kept;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.ExtraProperty;
import org.comptoir.customers.transfer.vcard.syntax.CardText;

/// A contact's notes travel among its extra properties, but are kept among the notes about the customer.
public final class NoteExtras {

    private static final String NOTE = "NOTE";

    private NoteExtras() {}

    public static boolean isNote(ExtraProperty extra) {
        return extra.name().equals(NOTE);
    }

    public static String text(ExtraProperty note) {
        return CardText.unescaped(note.value()).strip();
    }

    public static List<String> texts(CustomerDetails details) {
        return details.extras().stream()
                .filter(NoteExtras::isNote)
                .map(NoteExtras::text)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    /// As they are stored: the notes are kept elsewhere.
    public static CustomerDetails without(CustomerDetails details) {
        return details.extras().stream().noneMatch(NoteExtras::isNote)
                ? details
                : details.draft()
                        .extras(details.extras().stream()
                                .filter(extra -> !isNote(extra))
                                .toList())
                        .build();
    }

    /// As they are compared and exported.
    ///
    /// @param notes about the customer, oldest first
    public static CustomerDetails with(CustomerDetails details, List<String> notes) {
        if (notes.isEmpty()) {
            return details;
        }
        var extras = new ArrayList<>(details.extras());
        notes.forEach(text -> extras.add(new ExtraProperty("", NOTE, "", CardText.escaped(text))));
        return details.draft().extras(extras).build();
    }

    /// Whether a note says nothing that the others do not say: tables hold all notes of a customer in one cell.
    public static boolean isKnown(ExtraProperty note, List<ExtraProperty> others) {
        var all = new StringBuilder();
        others.stream()
                .filter(NoteExtras::isNote)
                .forEach(other -> all.append(' ').append(words(other)));
        return (all + " ").contains(" " + words(note) + " ");
    }

    private static String words(ExtraProperty note) {
        return text(note).replaceAll("\\s+", " ");
    }
}
