package org.comptoir.customers.letter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.customers.customer.details.Folding;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;

/// A field that a letter's text can name between double braces. Each has a name in every language of the program
/// and is recognised in all of them, ignoring accents and case: `{{prénom}}`, `{{First Name}}`.
public enum MergeField {
    SALUTATION,
    TITLE,
    FIRST_NAME,
    LAST_NAME,
    NAME,
    COMPANY,
    TOWN,
    NUMBER,
    POINTS,
    POINTS_VALUE,
    LAST_VISIT,
    VOUCHER_AMOUNT,
    VOUCHER_EXPIRY,
    SHOP,
    DATE;

    /// The name offered to people who write in this language.
    public String name(Language language) {
        return Texts.of("letter", language).get("letter.field." + name().toLowerCase(Locale.ROOT));
    }

    static Optional<MergeField> named(String name) {
        var key = key(name);
        return Arrays.stream(values()).filter(field -> field.isCalled(key)).findFirst();
    }

    private boolean isCalled(String key) {
        return Arrays.stream(Language.values())
                .anyMatch(language -> key(name(language)).equals(key));
    }

    private static String key(String name) {
        return Folding.of(name.strip()).replaceAll("[\\s\\u00A0_'-]+", " ");
    }
}
