package org.comptoir.pos.vouchers;

import java.util.Locale;

/// Why a voucher is blocked.
public enum BlockReason {
    LOST,
    STOLEN,
    DISPUTED;

    /// Its name in the texts of vouchers.
    public String textKey() {
        return "vouchers.block." + name().toLowerCase(Locale.ROOT);
    }
}
