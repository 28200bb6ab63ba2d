package org.comptoir.customers.transfer.contact;

import java.util.Locale;
import org.comptoir.pos.text.Texts;

/// Why a row or card cannot become a customer.
public enum RowProblem {
    /// No name, company, e-mail address or telephone.
    NOTHING_TO_KNOW,
    /// The file ends within the card.
    CUT_SHORT,
    /// A spreadsheet turned a telephone into `3,36E+10`: the digits are gone.
    SPOILED_NUMBER,
    /// A text is longer than this program keeps.
    TOO_LONG,
    /// The alert note holds what looks like the number of a bank card, which is never kept.
    CARD_NUMBER;

    /// In words, from the feature `exchange`.
    public String in(Texts texts, String detail) {
        return texts.get("exchange.problem." + name().toLowerCase(Locale.ROOT), detail);
    }
}
