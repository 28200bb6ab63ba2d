package org.comptoir.app.payment;

import org.comptoir.app.payment.page.TenderKind;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.Tender;

/// Something given already.
///
/// @param voucherLeft what stays on a voucher; nothing for other means
record Means(TenderKind kind, Tender tender, Money voucherLeft) {

    Money amount() {
        return tender.amount();
    }
}
