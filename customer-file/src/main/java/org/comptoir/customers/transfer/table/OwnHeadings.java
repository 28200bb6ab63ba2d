package org.comptoir.customers.transfer.table;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;

/// The headings of our own tables in one language, which our own import knows again whatever its language.
public final class OwnHeadings {

    private static final List<Field> SINGLE = List.of(
            Field.NUMBER,
            Field.KIND,
            Field.TITLE,
            Field.GIVEN,
            Field.MIDDLE,
            Field.FAMILY,
            Field.SUFFIX,
            Field.COMPANY,
            Field.JOB_TITLE,
            Field.BIRTHDAY,
            Field.LANGUAGE,
            Field.TAGS,
            Field.ALERT_NOTE,
            Field.NOTE,
            Field.WEB_SITE,
            Field.UID);

    private static final List<Field> NUMBERED = List.of(
            Field.PHONE,
            Field.PHONE_LABEL,
            Field.EMAIL,
            Field.EMAIL_LABEL,
            Field.ADDRESS_LABEL,
            Field.STREET,
            Field.POSTAL_CODE,
            Field.TOWN,
            Field.REGION,
            Field.COUNTRY);

    private final Texts texts;

    private OwnHeadings(Texts texts) {
        this.texts = texts;
    }

    public static OwnHeadings in(Language language) {
        return new OwnHeadings(Texts.of("exchange", language));
    }

    public String of(Field field) {
        return texts.get(key(field));
    }

    /// @param number which telephone, e-mail or postal address, from 1
    public String of(Field field, int number) {
        return texts.get(key(field), number);
    }

    Map<String, Target> targets() {
        var targets = new HashMap<String, Target>();
        SINGLE.forEach(field -> targets.put(KnownHeadings.folded(of(field)), Target.of(field)));
        NUMBERED.forEach(
                field -> targets.put(KnownHeadings.folded(texts.get(key(field), "#")), new Target(field, "#")));
        return targets;
    }

    private static String key(Field field) {
        return "exchange.heading." + field.name().toLowerCase(Locale.ROOT);
    }
}
