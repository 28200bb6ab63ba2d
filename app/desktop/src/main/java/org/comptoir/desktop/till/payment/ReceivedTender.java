package org.comptoir.desktop.till.payment;

import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.TenderKind;

/// A tender already given.
///
/// @param voucherLeft remaining value of a voucher; zero for other means
record ReceivedTender(TenderMeans means, Tender tender, Money voucherLeft) {

    TenderKind kind() {
        return means.kind();
    }

    Money amount() {
        return tender.amount();
    }
}
