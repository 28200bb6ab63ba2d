package org.comptoir.pos.vouchers;

import java.time.Instant;
import java.time.LocalDate;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.till.SaleNumber;
import org.jspecify.annotations.Nullable;

/// A voucher in its current state. Multi-purpose vouchers are taxed when they are spent, single-purpose ones when they
/// are sold (Directive 2006/112/EC art. 30a and 30b); which it is never changes.
///
/// @param face its original value
/// @param balance its current value
/// @param issuedAt of one that replaces another, when the first was issued
/// @param expiresOn the last day it is accepted, as extended, or null
/// @param customer the recipient, or null for bearer vouchers
/// @param series name of the series it was issued in, or empty
/// @param saleNumber of the sale that issued it, or null
/// @param replaces the lost one in whose place it was issued, or null
/// @param tax the VAT rate of a single-purpose voucher; null for a multi-purpose one
public record Voucher(
        VoucherId id,
        VoucherCode code,
        VoucherOrigin origin,
        Money face,
        Money balance,
        Instant issuedAt,
        @Nullable LocalDate expiresOn,
        @Nullable CustomerId customer,
        String series,
        @Nullable SaleNumber saleNumber,
        VoucherState state,
        @Nullable VoucherId replaces,
        @Nullable TaxRate tax) {

    /// A multi-purpose voucher.
    public Voucher(
            VoucherId id,
            VoucherCode code,
            VoucherOrigin origin,
            Money face,
            Money balance,
            Instant issuedAt,
            @Nullable LocalDate expiresOn,
            @Nullable CustomerId customer,
            String series,
            @Nullable SaleNumber saleNumber,
            VoucherState state,
            @Nullable VoucherId replaces) {
        this(id, code, origin, face, balance, issuedAt, expiresOn, customer, series, saleNumber, state, replaces, null);
    }

    public boolean isSinglePurpose() {
        return tax != null;
    }

    public boolean isSpent() {
        return balance.isZero();
    }

    /// Whether tills accept it today.
    public boolean isUsable(LocalDate today) {
        return state == VoucherState.OPEN && !isSpent() && !isExpired(today);
    }

    public boolean isExpired(LocalDate today) {
        return expiresOn != null && today.isAfter(expiresOn);
    }
}
