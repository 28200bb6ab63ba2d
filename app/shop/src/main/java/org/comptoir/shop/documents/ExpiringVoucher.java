package org.comptoir.shop.documents;

import org.comptoir.pos.vouchers.Voucher;

/// A voucher that expires soon, with whom to remind of it.
///
/// @param customer empty for a bearer voucher, and for who may not see customers
/// @param phone to call first, may be empty
/// @param email to write to first, may be empty
public record ExpiringVoucher(Voucher voucher, String customer, String phone, String email) {

    static ExpiringVoucher ofBearer(Voucher voucher) {
        return new ExpiringVoucher(voucher, "", "", "");
    }
}
