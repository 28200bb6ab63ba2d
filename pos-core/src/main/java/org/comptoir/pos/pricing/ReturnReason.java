package org.comptoir.pos.pricing;

import java.util.List;
import java.util.Locale;

/// Why goods are returned, as the customer says. Signed by its name, which therefore never changes; details are in the
/// line's note.
public enum ReturnReason {
    /// Nobody asked, as for all returns before reasons were kept.
    UNSTATED,
    UNWANTED,
    SIZE,
    COLOUR,
    FAULTY,
    WRONG_ARTICLE,
    /// None of these, or one of the shop's own, whose words stand beside it in [ReturnTerms].
    OTHER;

    /// The reasons that every shop can offer, the most frequent first.
    public static List<ReturnReason> choices() {
        return List.of(UNWANTED, SIZE, COLOUR, FAULTY, WRONG_ARTICLE, OTHER);
    }

    /// The key of its name in `texts/sales`.
    public String textKey() {
        return "sales.reason." + name().toLowerCase(Locale.ROOT).replace("_", "");
    }
}
