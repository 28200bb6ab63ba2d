package org.comptoir.customers.transfer.contact;

/// What an import tells about a value of a row that is taken all the same.
public enum NoticeKind {
    /// The postal code got back the zeros that a spreadsheet took away.
    POSTAL_CODE_REPAIRED,
    /// The telephone number got back the zero that a spreadsheet took away.
    PHONE_REPAIRED,
    /// The text holds no telephone number; it is kept as text.
    PHONE_UNREAD,
    /// The text is no e-mail address; it is kept as text.
    EMAIL_REFUSED,
    /// The number of a business fails its check digit, or contradicts another one; it is kept as text.
    COMPANY_NUMBER_REFUSED,
    /// The number of a business got back the zeros that a spreadsheet took away.
    COMPANY_NUMBER_REPAIRED,
    /// The birthday cannot be: there is no such day, or it is yet to come; it is kept as text.
    BIRTHDAY_UNREAD,
    /// No country is called that; it is kept as written and counts as abroad.
    COUNTRY_UNKNOWN,
    /// Where the first name ends and the last name begins was guessed.
    NAME_GUESSED,
    /// It does not say clearly whether the customer consents; it is kept as text.
    CONSENT_UNREAD,
    /// The customer decided otherwise since, or the file does not say that it is newer: it is not recorded.
    CONSENT_OLDER,
    /// The card is of a version that does not exist; it is read by the rules of one that does.
    VERSION_UNKNOWN,
    /// The card does not say its version, without which it should not be.
    VERSION_MISSING
}
