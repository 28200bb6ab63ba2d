package org.comptoir.customers.transfer.table;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;

/// The headings of our own tables in one language; our own import recognises them in any language.
public final class OwnHeadings {

    private static final List<ContactField> SINGLE = List.of(
            ContactField.NUMBER,
            ContactField.KIND,
            ContactField.TITLE,
            ContactField.GIVEN,
            ContactField.MIDDLE,
            ContactField.FAMILY,
            ContactField.SUFFIX,
            ContactField.COMPANY,
            ContactField.JOB_TITLE,
            ContactField.BIRTHDAY,
            ContactField.LANGUAGE,
            ContactField.TAGS,
            ContactField.ALERT_NOTE,
            ContactField.NOTE,
            ContactField.WEB_SITE,
            ContactField.UID);

    private static final List<ContactField> NUMBERED = List.of(
            ContactField.PHONE,
            ContactField.PHONE_LABEL,
            ContactField.EMAIL,
            ContactField.EMAIL_LABEL,
            ContactField.ADDRESS_LABEL,
            ContactField.STREET,
            ContactField.POSTAL_CODE,
            ContactField.TOWN,
            ContactField.REGION,
            ContactField.COUNTRY);

    private final Texts texts;

    private OwnHeadings(Texts texts) {
        this.texts = texts;
    }

    public static OwnHeadings in(Language language) {
        return new OwnHeadings(Texts.of("exchange", language));
    }

    public String heading(ContactField field) {
        return texts.get(key(field));
    }

    /// @param number which telephone number, e-mail or postal address, from 1
    public String heading(ContactField field, int number) {
        return texts.get(key(field), number);
    }

    Map<String, ColumnTarget> targets() {
        var targets = new HashMap<String, ColumnTarget>();
        SINGLE.forEach(field -> targets.put(KnownHeadings.folded(heading(field)), ColumnTarget.of(field)));
        NUMBERED.forEach(
                field -> targets.put(KnownHeadings.folded(texts.get(key(field), "#")), new ColumnTarget(field, "#")));
        return targets;
    }

    private static String key(ContactField field) {
        return "exchange.heading." + field.name().toLowerCase(Locale.ROOT);
    }
}
