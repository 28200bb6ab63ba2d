package org.comptoir.desktop.till.payment;

import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.TenderType;
import org.comptoir.pos.sales.tender.ForeignRate;
import org.comptoir.pos.sales.tender.OwnTender;
import org.jspecify.annotations.Nullable;

/// A means of payment as it is chosen on the payment page.
///
/// @param own null for the program's kinds and for foreign cash
/// @param foreign the rate of foreign cash; null for all others
public record TenderMeans(
        TenderKind kind, @Nullable OwnTender own, @Nullable ForeignRate foreign) {

    static final TenderMeans CASH = of(TenderKind.CASH);

    public static TenderMeans of(TenderKind kind) {
        return new TenderMeans(kind, null, null);
    }

    public static TenderMeans of(OwnTender own) {
        return new TenderMeans(TenderKind.OWN, own, null);
    }

    static TenderMeans of(ForeignRate rate) {
        return new TenderMeans(TenderKind.OWN, null, rate);
    }

    TenderType type() {
        if (foreign != null) {
            return Tender.Foreign.typeOf(foreign.currency());
        }
        return own == null ? TenderType.of(kind) : TenderType.of(own.means());
    }

    boolean givesChange() {
        return own == null ? kind == TenderKind.CASH || foreign != null : own.givesChange();
    }

    boolean opensDrawer() {
        return own == null ? kind == TenderKind.CASH || foreign != null : own.opensDrawer() || own.givesChange();
    }

    /// Of its button, so that the keyboard finds it again when the page is drawn anew.
    String id() {
        if (foreign != null) {
            return "tender-" + foreign.currency();
        }
        return "tender-" + kind + (own == null ? "" : "-" + own.key());
    }
}
