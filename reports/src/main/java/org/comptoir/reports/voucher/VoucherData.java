package org.comptoir.reports.voucher;

import java.time.LocalDate;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.tax.TaxRate;
import org.jspecify.annotations.Nullable;

/// One voucher to print.
///
/// @param expires the last day, if it expires
/// @param code in groups, for people
/// @param barcode the code for scanners
/// @param tax the VAT rate of a single-purpose voucher; null for others
public record VoucherData(
        Money amount,
        @Nullable LocalDate expires,
        String code,
        String barcode,
        VoucherDedication dedication,
        @Nullable TaxRate tax) {

    /// A multi-purpose voucher.
    public VoucherData(
            Money amount, @Nullable LocalDate expires, String code, String barcode, VoucherDedication dedication) {
        this(amount, expires, code, barcode, dedication, null);
    }
}
