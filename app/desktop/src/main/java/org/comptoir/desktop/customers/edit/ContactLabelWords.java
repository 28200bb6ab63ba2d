package org.comptoir.desktop.customers.edit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.comptoir.pos.text.Texts;

/// The labels of telephones and e-mails that contact cards have in common, such as `cell` and `work fax`, in the
/// language of the screen. Any other label is what somebody wrote, and stays.
public final class ContactLabelWords {

    private static final List<String> KNOWN =
            List.of("home", "work", "cell", "fax", "pager", "other", "billing", "shipping", "car", "video");

    private final Texts texts;

    /// @param texts of the customer's record
    public ContactLabelWords(Texts texts) {
        this.texts = texts;
    }

    /// As it is shown and edited.
    public String shown(String label) {
        return each(label, word -> KNOWN.contains(word.toLowerCase(Locale.ROOT)) ? name(word) : word);
    }

    /// As it is stored.
    String stored(String shown) {
        return each(
                shown,
                word -> KNOWN.stream()
                        .filter(known -> name(known).equalsIgnoreCase(word))
                        .findFirst()
                        .orElse(word));
    }

    private String name(String known) {
        return texts.get("customerrecord.label." + known.toLowerCase(Locale.ROOT));
    }

    private static String each(String label, UnaryOperator<String> change) {
        return Arrays.stream(label.strip().split("\\s+")).map(change).collect(Collectors.joining(" "));
    }
}
