package org.comptoir.desktop.shell;

import java.util.Locale;
import java.util.Optional;
import org.comptoir.pos.staff.Permission;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

/// The entries of the navigation rail, in order.
public enum Destination {
    SELL(MaterialDesignC.CASH_REGISTER, Permission.SELL),
    SALES(MaterialDesignR.RECEIPT_TEXT_OUTLINE, Permission.SELL),
    CUSTOMERS(MaterialDesignA.ACCOUNT_GROUP_OUTLINE, Permission.SEE_CUSTOMERS),
    MAILINGS(MaterialDesignE.EMAIL_MULTIPLE_OUTLINE, Permission.SEND_MAILINGS),
    ARTICLES(MaterialDesignT.TAG_MULTIPLE_OUTLINE, Permission.SELL),
    SUPPLIERS(MaterialDesignT.TRUCK_OUTLINE, Permission.RECEIVE_STOCK),
    AGENDA(MaterialDesignC.CALENDAR_MONTH_OUTLINE, Permission.SEE_AGENDA),
    VOUCHERS(MaterialDesignW.WALLET_GIFTCARD, Permission.SELL),
    DAY_END(MaterialDesignC.CLIPBOARD_CHECK_OUTLINE, Permission.SELL),
    SETTINGS(MaterialDesignC.COG_OUTLINE, null);

    private final Ikon ikon;
    private final @Nullable Permission needs;

    Destination(Ikon ikon, @Nullable Permission needs) {
        this.ikon = ikon;
        this.needs = needs;
    }

    Ikon ikon() {
        return ikon;
    }

    /// The permission required to go there; empty if everybody may.
    public Optional<Permission> needs() {
        return Optional.ofNullable(needs);
    }

    String key() {
        return "shell.place." + name().toLowerCase(Locale.ROOT);
    }
}
