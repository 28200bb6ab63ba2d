package org.comptoir.app.payment.page;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

/// The ways to pay that can be touched.
public enum TenderKind {
    CARD(MaterialDesignC.CREDIT_CARD_OUTLINE),
    CASH(MaterialDesignC.CASH_MULTIPLE),
    VOUCHER(MaterialDesignW.WALLET_GIFTCARD),
    POINTS(MaterialDesignS.STAR_OUTLINE);

    private final Ikon ikon;

    TenderKind(Ikon ikon) {
        this.ikon = ikon;
    }

    Ikon ikon() {
        return ikon;
    }
}
