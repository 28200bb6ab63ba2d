package org.comptoir.customers.letter;

import java.time.LocalDate;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.vouchers.VoucherCode;
import org.jspecify.annotations.Nullable;

/// The voucher enclosed in the letter.
///
/// @param expiresOn the last day it is accepted; null if it does not expire
public record LetterVoucher(
        Money amount, VoucherCode code, @Nullable LocalDate expiresOn) {}
