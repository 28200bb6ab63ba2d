package org.comptoir.desktop.vouchers;

import org.comptoir.pos.vouchers.Voucher;
import org.comptoir.pos.vouchers.VoucherHistory;

/// The voucher that is looked at.
///
/// @param customer whose it is; empty for a bearer voucher, and for who may not see customers
record OpenedVoucher(VoucherHistory history, String customer) {

    Voucher voucher() {
        return history.voucher();
    }
}
