package org.comptoir.customers.letter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.customers.customer.details.Folding;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;

/// What a letter's text may name between double braces. Each has a name in every language of the program, and is
/// understood in all of them, whatever the accents and capitals: `{{prénom}}`, `{{First Name}}`.
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

    /// As the field is offered to whoever writes in this language.
    public String name(Language language) {
        return Texts.of("letter", language).get("letter.field." + name().toLowerCase(Locale.ROOT));
    }

    static Optional<MergeField> named(String name) {
        var wanted = key(name);
        return Arrays.stream(values()).filter(field -> field.isCalled(wanted)).findFirst();
    }

    private boolean isCalled(String wanted) {
        return Arrays.stream(Language.values())
                .anyMatch(language -> key(name(language)).equals(wanted));
    }

    private static String key(String name) {
        return Folding.of(name.strip()).replaceAll("[\\s\\u00A0_'-]+", " ");
    }
}
