package org.comptoir.pos.pricing;

import java.util.Locale;

/// What becomes of returned goods. Signed by its name, which therefore never changes.
public enum ReturnedGoods {
    RESTOCKED,
    /// They cannot be sold again.
    WRITTEN_OFF;

    /// The key of its name in `texts/sales`.
    public String textKey() {
        return "sales.goods." + name().toLowerCase(Locale.ROOT).replace("_", "");
    }
}
