package org.comptoir.pos.catalogue.article;

import java.util.Locale;

/// Why an article's data is invalid, regardless of other articles.
public enum ArticleProblem {
    NAME_MISSING,
    TOO_LONG,
    AMOUNT_OUT_OF_RANGE,
    UNKNOWN_TAX_CODE;

    /// The key of its message in `texts/catalogue`.
    public String textKey() {
        return "catalogue.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
