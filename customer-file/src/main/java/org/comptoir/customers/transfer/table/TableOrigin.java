package org.comptoir.customers.transfer.table;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.pos.text.Texts;

/// The program a table comes from, recognised by the headings only it has.
public enum TableOrigin {
    OWN("[comptoir]"),
    GOOGLE("e-mail 1 - label", "phone 1 - label", "address 1 - label", "file as"),
    GOOGLE_OLD("e-mail 1 - type", "phone 1 - type", "group membership", "given name yomi"),
    OUTLOOK("business phone", "e-mail 2 address", "business street", "home street"),
    OUTLOOK_FRENCH("rue (bureau)", "telephone (bureau)", "telephone (domicile)", "tel. mobile"),
    OUTLOOK_ITALIAN("via (uff.)", "via (ab.)", "abitazione", "indirizzo posta elettronica"),
    THUNDERBIRD(
            "primary email",
            "secondary email",
            "email primaria",
            "email principale",
            "adresse electronique principale",
            "screen name"),
    UNKNOWN;

    private final List<String> typicalHeadings;

    TableOrigin(String... typicalHeadings) {
        this.typicalHeadings = List.of(typicalHeadings);
    }

    /// @param targets the meanings found by our own dictionary
    static TableOrigin of(List<String> headings, List<ColumnTarget> targets) {
        if (targets.contains(ColumnTarget.of(ContactField.NUMBER))) {
            return OWN;
        }
        Set<String> folded = headings.stream().map(KnownHeadings::folded).collect(Collectors.toSet());
        for (var origin : values()) {
            if (origin.typicalHeadings.stream().anyMatch(folded::contains)) {
                return origin;
            }
        }
        return UNKNOWN;
    }

    /// Whether the program writes the month first in dates.
    boolean writesMonthFirst() {
        return this == OUTLOOK;
    }

    /// A sentence for the user, from the texts of `exchange`.
    public String sentence(Texts texts) {
        return texts.get("exchange.origin." + name().toLowerCase(Locale.ROOT));
    }
}
