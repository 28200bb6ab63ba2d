package org.comptoir.desktop.till.payment;

import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.TenderKind;

/// A tender already given.
///
/// @param voucherLeft remaining value of a voucher; zero for other means
record ReceivedTender(TenderKind kind, Tender tender, Money voucherLeft) {

    Money amount() {
        return tender.amount();
    }
}
