package org.comptoir.desktop.till.payment;

import org.comptoir.desktop.till.payment.page.TenderChoice;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.Tender;

/// Something given already.
///
/// @param voucherLeft what stays on a voucher; nothing for other means
record ReceivedTender(TenderChoice kind, Tender tender, Money voucherLeft) {

    Money amount() {
        return tender.amount();
    }
}
