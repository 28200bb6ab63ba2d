package org.comptoir.customers.transfer.contact;

import java.util.Locale;
import org.comptoir.pos.text.Texts;

/// Why a row or card cannot become a customer.
public enum RowProblem {
    /// No name, company, e-mail address or telephone number.
    NOTHING_TO_KNOW,
    /// The file ends within the card.
    CUT_SHORT,
    /// The next card begins before this one ends.
    INTERRUPTED,
    /// The first lines of the card are missing.
    NO_BEGIN,
    /// More lines, or longer ones, than a contact has.
    OVERFULL,
    /// A spreadsheet turned a telephone number into `3,36E+10`: the digits are lost.
    SPOILED_NUMBER,
    /// A text exceeds its maximum length.
    TOO_LONG,
    /// The alert note contains what looks like a bank card number, which is never stored.
    CARD_NUMBER,
    /// The numbers of the business fail their check digits.
    COMPANY_NUMBER,
    /// A value is none that the shop's own field can hold.
    FIELD_VALUE;

    /// The message, from the texts of `exchange`.
    public String message(Texts texts, String detail) {
        return texts.get("exchange.problem." + name().toLowerCase(Locale.ROOT), detail);
    }
}
