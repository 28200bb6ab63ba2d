package org.comptoir.desktop.ui;

import org.comptoir.pos.sales.TenderKind;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

/// The icon of a means of payment, the same wherever it is shown.
public final class TenderIcon {

    private TenderIcon() {}

    public static Ikon of(TenderKind kind) {
        return switch (kind) {
            case CARD -> MaterialDesignC.CREDIT_CARD_OUTLINE;
            case CASH -> MaterialDesignC.CASH_MULTIPLE;
            case VOUCHER -> MaterialDesignW.WALLET_GIFTCARD;
            case POINTS -> MaterialDesignS.STAR_OUTLINE;
            case CHEQUE -> MaterialDesignC.CHECKBOOK;
            case TRANSFER -> MaterialDesignB.BANK_TRANSFER;
            case MEAL_VOUCHER -> MaterialDesignF.FOOD_OUTLINE;
            case ACCOUNT -> MaterialDesignA.ACCOUNT_CLOCK_OUTLINE;
            case OWN -> MaterialDesignH.HAND_COIN_OUTLINE;
        };
    }
}
