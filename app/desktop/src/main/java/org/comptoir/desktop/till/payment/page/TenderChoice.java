package org.comptoir.desktop.till.payment.page;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

/// The ways to pay that can be touched.
public enum TenderChoice {
    CARD(MaterialDesignC.CREDIT_CARD_OUTLINE),
    CASH(MaterialDesignC.CASH_MULTIPLE),
    VOUCHER(MaterialDesignW.WALLET_GIFTCARD),
    POINTS(MaterialDesignS.STAR_OUTLINE);

    private final Ikon ikon;

    TenderChoice(Ikon ikon) {
        this.ikon = ikon;
    }

    Ikon ikon() {
        return ikon;
    }
}
