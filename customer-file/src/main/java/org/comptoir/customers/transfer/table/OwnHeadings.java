package org.comptoir.customers.transfer.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;

/// The headings of our own tables in one language; our own import recognises them in any language.
public final class OwnHeadings {

    private static final List<ContactField> SINGLE = List.of(
            ContactField.NUMBER,
            ContactField.FORMER_NUMBER,
            ContactField.KIND,
            ContactField.TITLE,
            ContactField.GIVEN,
            ContactField.MIDDLE,
            ContactField.FAMILY,
            ContactField.SUFFIX,
            ContactField.COMPANY,
            ContactField.JOB_TITLE,
            ContactField.VAT_NUMBER,
            ContactField.REGISTRATION,
            ContactField.TAX_CODE,
            ContactField.RECIPIENT_CODE,
            ContactField.CERTIFIED_MAIL,
            ContactField.BIRTHDAY,
            ContactField.LANGUAGE,
            ContactField.CONSENT_POST,
            ContactField.CONSENT_EMAIL,
            ContactField.CONSENT_SMS,
            ContactField.CONSENT_PHONE,
            ContactField.TAGS,
            ContactField.ALERT_NOTE,
            ContactField.NOTE,
            ContactField.WEB_SITE,
            ContactField.CARD_LINES,
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

    /// Those that no other program has.
    private static final List<ContactField> DISTINCT = List.of(
            ContactField.KIND,
            ContactField.PHONE_LABEL,
            ContactField.EMAIL_LABEL,
            ContactField.ADDRESS_LABEL,
            ContactField.STREET,
            ContactField.POSTAL_CODE,
            ContactField.TOWN,
            ContactField.REGION,
            ContactField.COUNTRY);
    private static final int MIN_DISTINCT = 2;

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

    /// By heading, with `#` for the number.
    Map<String, ColumnTarget> targets() {
        var targets = new HashMap<String, ColumnTarget>();
        SINGLE.forEach(field -> targets.put(heading(field), ColumnTarget.of(field)));
        NUMBERED.forEach(field -> targets.put(texts.get(key(field), "#"), new ColumnTarget(field, "#")));
        return targets;
    }

    /// Whether a table has the headings that only our own export has: the number and what nobody else writes beside
    /// it, whatever columns somebody has taken out since.
    static boolean areIn(List<String> headings) {
        var keys = headings.stream().map(KnownHeadings::key).collect(Collectors.toSet());
        return Arrays.stream(Language.values()).map(OwnHeadings::in).anyMatch(own -> own.areAmong(keys));
    }

    private boolean areAmong(Set<String> keys) {
        return keys.contains(KnownHeadings.key(heading(ContactField.NUMBER)))
                && DISTINCT.stream()
                                .map(field -> field.hasBlocks() ? heading(field, 1) : heading(field))
                                .filter(heading -> keys.contains(KnownHeadings.key(heading)))
                                .count()
                        >= MIN_DISTINCT;
    }

    private static String key(ContactField field) {
        return "exchange.heading." + field.name().toLowerCase(Locale.ROOT);
    }
}
