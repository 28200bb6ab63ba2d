package org.comptoir.desktop.till.payment;

import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.TenderKind;

/// Something given already.
///
/// @param voucherLeft what stays on a voucher; nothing for other means
record ReceivedTender(TenderKind kind, Tender tender, Money voucherLeft) {

    Money amount() {
        return tender.amount();
    }
}
