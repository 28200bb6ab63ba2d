package org.comptoir.pos.sales;

import org.comptoir.pos.money.Money;
import org.comptoir.pos.vouchers.VoucherCode;

/// The answer of the checkout.
public sealed interface CheckoutResult {

    /// Sold: in the database, numbered and signed.
    ///
    /// @param again whether this request was answered before: then this is that first sale, and nothing was done
    record Completed(Sale sale, boolean again) implements CheckoutResult {}

    /// Not sold, and nothing was written. [CheckoutRefusalText] says why in words.
    sealed interface Refused extends CheckoutResult {}

    record EmptyBasket() implements Refused {}

    /// A price, a line, the total, a tender or a voucher's face is above what the till takes.
    record PriceTooHigh(Money most) implements Refused {}

    record NotEnoughPaid(Money missing) implements Refused {}

    /// Cards, vouchers and points are worth more than the total: there is no change from those.
    record TooMuchNonCash(Money tooMuch) implements Refused {}

    /// More cash than the law lets one sale be paid in.
    record CashLimit(Money most) implements Refused {}

    /// @param balance what is left on the voucher
    record VoucherRefused(VoucherCode code, VoucherReason reason, Money balance) implements Refused {}

    /// @param balance what the customer has
    record NotEnoughPoints(int balance) implements Refused {}

    /// Fewer points than the loyalty scheme takes at a time.
    record PointsTooFew(int least) implements Refused {}

    /// The points were tendered for another amount than the loyalty scheme gives.
    record PointsWorthOther(Money worth) implements Refused {}

    /// Points were tendered without a customer to take them from.
    record PointsNeedCustomer() implements Refused {}

    /// Why a voucher is not taken.
    enum VoucherReason {
        NOT_ENOUGH,
        SPENT,
        EXPIRED,
        UNKNOWN
    }
}
