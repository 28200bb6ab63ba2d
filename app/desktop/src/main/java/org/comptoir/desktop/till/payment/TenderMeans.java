package org.comptoir.desktop.till.payment;

import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.TenderType;
import org.comptoir.pos.sales.tender.OwnTender;
import org.jspecify.annotations.Nullable;

/// A means of payment as it is chosen on the payment page.
///
/// @param own null for the program's kinds
public record TenderMeans(TenderKind kind, @Nullable OwnTender own) {

    static final TenderMeans CASH = of(TenderKind.CASH);

    public static TenderMeans of(TenderKind kind) {
        return new TenderMeans(kind, null);
    }

    static TenderMeans of(OwnTender own) {
        return new TenderMeans(TenderKind.OWN, own);
    }

    TenderType type() {
        return own == null ? TenderType.of(kind) : TenderType.of(own.means());
    }

    boolean givesChange() {
        return own == null ? kind == TenderKind.CASH : own.givesChange();
    }

    boolean opensDrawer() {
        return own == null ? kind == TenderKind.CASH : own.opensDrawer() || own.givesChange();
    }

    /// Of its button, so that the keyboard finds it again when the page is drawn anew.
    String id() {
        return "tender-" + kind + (own == null ? "" : "-" + own.key());
    }
}
