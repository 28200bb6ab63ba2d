package org.comptoir.pos.vouchers;

import java.time.Instant;
import java.time.LocalDate;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.till.SaleNumber;
import org.jspecify.annotations.Nullable;

/// A voucher to be issued.
///
/// @param face more than zero, at most [#MAX_VALUE]
/// @param expiresOn the last day it is accepted, or null
/// @param saleNumber of the sale that issues it, or null
/// @param tax the VAT rate of a single-purpose voucher, or null
public record VoucherIssue(
        VoucherOrigin origin,
        Money face,
        Instant issuedAt,
        @Nullable LocalDate expiresOn,
        @Nullable CustomerId customer,
        String series,
        @Nullable SaleNumber saleNumber,
        String staffName,
        @Nullable TaxRate tax) {

    public static final Money MAX_VALUE = Money.euros(10_000);

    public VoucherIssue {
        if (!face.isPositive() || face.compareTo(MAX_VALUE) > 0) {
            throw new IllegalArgumentException("no face value of a voucher: " + face.toDecimal());
        }
    }

    /// A multi-purpose voucher.
    public VoucherIssue(
            VoucherOrigin origin,
            Money face,
            Instant issuedAt,
            @Nullable LocalDate expiresOn,
            @Nullable CustomerId customer,
            String series,
            @Nullable SaleNumber saleNumber,
            String staffName) {
        this(origin, face, issuedAt, expiresOn, customer, series, saleNumber, staffName, null);
    }

    /// The same as a single-purpose voucher.
    public VoucherIssue at(TaxRate rate) {
        return new VoucherIssue(origin, face, issuedAt, expiresOn, customer, series, saleNumber, staffName, rate);
    }

    /// A credit note for returned goods.
    public static VoucherIssue creditNote(
            Money face, Instant issuedAt, @Nullable LocalDate expiresOn, SaleNumber saleNumber, String staffName) {
        return new VoucherIssue(VoucherOrigin.CREDIT_NOTE, face, issuedAt, expiresOn, null, "", saleNumber, staffName);
    }

    /// A deposit for goods that are put aside. It never expires.
    public static VoucherIssue deposit(Money face, Instant issuedAt, SaleNumber saleNumber, String staffName) {
        return new VoucherIssue(VoucherOrigin.DEPOSIT, face, issuedAt, null, null, "", saleNumber, staffName);
    }

    /// A bearer voucher that a ticket earned.
    public static VoucherIssue reward(
            Money face, Instant issuedAt, @Nullable LocalDate expiresOn, SaleNumber saleNumber, String staffName) {
        return new VoucherIssue(VoucherOrigin.REWARD, face, issuedAt, expiresOn, null, "", saleNumber, staffName);
    }

    /// A bearer voucher sold at the till.
    public static VoucherIssue sold(
            Money face, Instant issuedAt, @Nullable LocalDate expiresOn, SaleNumber saleNumber, String staffName) {
        return new VoucherIssue(VoucherOrigin.SOLD, face, issuedAt, expiresOn, null, "", saleNumber, staffName);
    }
}
