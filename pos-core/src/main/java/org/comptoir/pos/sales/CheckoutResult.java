package org.comptoir.pos.sales;

import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.vouchers.VoucherCode;

/// The answer of the checkout.
public sealed interface CheckoutResult {

    /// Sold: in the database, numbered and signed.
    ///
    /// @param again whether the same was asked for before under this request: then this is that first sale, and
    ///     nothing was done
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

    /// The shop owes more than is paid out.
    record RefundMissing(Money missing) implements Refused {}

    /// More is paid out than the shop owes, which may be nothing.
    record RefundTooMuch(Money tooMuch) implements Refused {}

    /// Something was tendered although the shop owes the customer.
    record NothingToPay(Money owed) implements Refused {}

    /// What a voucher paid is given back as a credit note: a voucher is not turned into money.
    ///
    /// @param least of the refund that has to be a credit note
    record CreditNoteNeeded(Money least) implements Refused {}

    /// More of a line comes back than was sold and did not come back before.
    ///
    /// @param left how much of it can still come back
    record ReturnTooMuch(SaleNumber sale, int line, Quantity left) implements Refused {}

    /// The sale does not stand as it did when it was looked up: something of it came back meanwhile.
    record ReturnOutdated(SaleNumber sale) implements Refused {}

    /// A gift voucher comes back of which something was spent.
    record ReturnedVoucherSpent(SaleNumber sale) implements Refused {}
    /// The request was answered before, with a sale of another basket or of other tenders: one of the two is not what
    /// is asked for now.
    ///
    /// @param first the sale that was made under this request
    record RequestUsed(SaleNumber first) implements Refused {}

    /// The till was taken out of use while it was still open.
    ///
    /// @param till its name
    record TillRetired(String till) implements Refused {}

    /// Why a voucher is not taken.
    enum VoucherReason {
        NOT_ENOUGH,
        SPENT,
        EXPIRED,
        UNKNOWN,
        /// It is in the tables, and the journal does not know its issue, its value or its last day.
        UNSIGNED
    }
}
