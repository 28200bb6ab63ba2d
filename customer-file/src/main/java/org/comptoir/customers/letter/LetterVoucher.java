package org.comptoir.customers.letter;

import java.time.LocalDate;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.vouchers.VoucherCode;
import org.jspecify.annotations.Nullable;

/// The voucher that a customer finds in the letter.
///
/// @param expiresOn the last day on which it is taken; none when it stays good
public record LetterVoucher(Money amount, VoucherCode code, @Nullable LocalDate expiresOn) {}
