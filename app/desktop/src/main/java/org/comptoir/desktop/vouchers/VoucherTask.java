package org.comptoir.desktop.vouchers;

import java.util.List;
import java.util.Locale;
import org.comptoir.pos.vouchers.Voucher;
import org.comptoir.pos.vouchers.VoucherOrigin;
import org.comptoir.pos.vouchers.VoucherState;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// What can be done with an open voucher besides printing it.
enum VoucherTask {
    EXTEND(MaterialDesignC.CALENDAR_PLUS),
    BLOCK(MaterialDesignL.LOCK_OUTLINE),
    UNBLOCK(MaterialDesignL.LOCK_OPEN_VARIANT_OUTLINE),
    REPLACE(MaterialDesignS.SWAP_HORIZONTAL);

    private final Ikon ikon;

    VoucherTask(Ikon ikon) {
        this.ikon = ikon;
    }

    /// Those that make sense now.
    static List<VoucherTask> of(Voucher voucher) {
        if (voucher.isSpent()) {
            return voucher.state() == VoucherState.BLOCKED ? List.of(UNBLOCK) : List.of();
        }
        return List.of(values()).stream()
                .filter(task -> switch (task) {
                    case EXTEND -> voucher.expiresOn() != null;
                    case BLOCK -> voucher.state() == VoucherState.OPEN;
                    case UNBLOCK -> voucher.state() == VoucherState.BLOCKED;
                    case REPLACE -> voucher.origin() != VoucherOrigin.DEPOSIT;
                })
                .toList();
    }

    Ikon ikon() {
        return ikon;
    }

    /// Its name in the texts of the screen.
    String textKey() {
        return "voucherscreen.task." + name().toLowerCase(Locale.ROOT);
    }
}
