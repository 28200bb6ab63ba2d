package org.comptoir.customers.transfer.table;

import java.util.Locale;
import org.comptoir.pos.text.Texts;

/// What a column of a table can be.
public enum ContactField {
    IGNORED,
    /// Kept beside the customer under its heading, for what has no place of its own.
    KEPT,
    NUMBER,
    UID,
    KIND,
    TITLE,
    GIVEN,
    MIDDLE,
    FAMILY,
    SUFFIX,
    WHOLE_NAME,
    NICKNAME,
    COMPANY,
    DEPARTMENT,
    JOB_TITLE,
    PHONE,
    PHONE_LABEL,
    EMAIL,
    EMAIL_LABEL,
    STREET,
    POSTAL_CODE,
    TOWN,
    REGION,
    COUNTRY,
    PO_BOX,
    WHOLE_ADDRESS,
    ADDRESS_LABEL,
    BIRTHDAY,
    BIRTH_YEAR,
    BIRTH_MONTH,
    BIRTH_DAY,
    LANGUAGE,
    TAGS,
    NOTE,
    ALERT_NOTE,
    WEB_SITE;

    /// Whether several columns of it belong together by their block.
    public boolean hasBlocks() {
        return switch (this) {
            case PHONE,
                    PHONE_LABEL,
                    EMAIL,
                    EMAIL_LABEL,
                    STREET,
                    POSTAL_CODE,
                    TOWN,
                    REGION,
                    COUNTRY,
                    PO_BOX,
                    WHOLE_ADDRESS,
                    ADDRESS_LABEL -> true;
            case IGNORED,
                    KEPT,
                    NUMBER,
                    UID,
                    KIND,
                    TITLE,
                    GIVEN,
                    MIDDLE,
                    FAMILY,
                    SUFFIX,
                    WHOLE_NAME,
                    NICKNAME,
                    COMPANY,
                    DEPARTMENT,
                    JOB_TITLE,
                    BIRTHDAY,
                    BIRTH_YEAR,
                    BIRTH_MONTH,
                    BIRTH_DAY,
                    LANGUAGE,
                    TAGS,
                    NOTE,
                    ALERT_NOTE,
                    WEB_SITE -> false;
        };
    }

    /// As people choose it on the screen, from the feature `exchange`.
    public String in(Texts texts) {
        return texts.get("exchange.field." + name().toLowerCase(Locale.ROOT));
    }
}
