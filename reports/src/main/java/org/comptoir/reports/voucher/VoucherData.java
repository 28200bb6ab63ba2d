package org.comptoir.reports.voucher;

import java.time.LocalDate;
import org.comptoir.pos.money.Money;
import org.jspecify.annotations.Nullable;

/// One voucher to print.
///
/// @param expires the last day, if it expires
/// @param code in groups, for people
/// @param barcode the code for scanners
public record VoucherData(
        Money amount, @Nullable LocalDate expires, String code, String barcode, VoucherDedication dedication) {}
