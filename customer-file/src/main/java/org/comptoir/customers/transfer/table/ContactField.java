package org.comptoir.customers.transfer.table;

import java.util.Locale;
import org.comptoir.pos.text.Texts;

/// The possible meanings of a table column.
public enum ContactField {
    IGNORED,
    /// Stored with the customer under its heading, for data without a field of its own.
    KEPT,
    NUMBER,
    /// The customer's number in the program the file comes from.
    FORMER_NUMBER,
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
    HOUSE_NUMBER,
    POSTAL_CODE,
    TOWN,
    REGION,
    COUNTRY,
    PO_BOX,
    WHOLE_ADDRESS,
    ADDRESS_LABEL,
    VAT_NUMBER,
    /// SIREN or SIRET.
    REGISTRATION,
    /// Codice fiscale.
    TAX_CODE,
    /// Codice destinatario.
    RECIPIENT_CODE,
    /// PEC.
    CERTIFIED_MAIL,
    BIRTHDAY,
    BIRTH_YEAR,
    BIRTH_MONTH,
    BIRTH_DAY,
    LANGUAGE,
    TAGS,
    NOTE,
    ALERT_NOTE,
    WEB_SITE,
    CONSENT_EMAIL,
    CONSENT_SMS,
    CONSENT_POST,
    CONSENT_PHONE,
    /// When the contact gave or refused the consents of the row.
    CONSENT_DATE,
    /// Properties of a contact card, one a line, as our own tables hold what no column has.
    CARD_LINES;

    /// Whether several columns of this field belong together by block.
    public boolean hasBlocks() {
        return switch (this) {
            case PHONE,
                    PHONE_LABEL,
                    EMAIL,
                    EMAIL_LABEL,
                    STREET,
                    HOUSE_NUMBER,
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
                    FORMER_NUMBER,
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
                    VAT_NUMBER,
                    REGISTRATION,
                    TAX_CODE,
                    RECIPIENT_CODE,
                    CERTIFIED_MAIL,
                    BIRTHDAY,
                    BIRTH_YEAR,
                    BIRTH_MONTH,
                    BIRTH_DAY,
                    LANGUAGE,
                    TAGS,
                    NOTE,
                    ALERT_NOTE,
                    WEB_SITE,
                    CONSENT_EMAIL,
                    CONSENT_SMS,
                    CONSENT_POST,
                    CONSENT_PHONE,
                    CONSENT_DATE,
                    CARD_LINES -> false;
        };
    }

    /// The label on the screen, from the texts of `exchange`.
    public String label(Texts texts) {
        return texts.get("exchange.field." + name().toLowerCase(Locale.ROOT));
    }
}
