package org.comptoir.pos.catalogue.article;

import java.util.Locale;

/// What is wrong with an article as it was written down, whatever else the shop has.
public enum ArticleProblem {
    NAME_MISSING,
    TOO_LONG,
    AMOUNT_OUT_OF_RANGE,
    UNKNOWN_TAX_CODE;

    /// The sentence for it, in `texts/catalogue`.
    public String textKey() {
        return "catalogue.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
