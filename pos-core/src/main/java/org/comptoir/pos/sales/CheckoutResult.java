package org.comptoir.pos.sales;

import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.till.OrderNumber;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.vouchers.VoucherCode;

/// The outcome of a checkout.
public sealed interface CheckoutResult {

    /// Sold: stored, numbered and signed.
    ///
    /// @param again whether the same request was made before: this is then the first sale, and nothing was done
    record Completed(Sale sale, boolean again) implements CheckoutResult {}

    /// Not sold, and nothing was written. [CheckoutRefusalText] explains why.
    sealed interface Refused extends CheckoutResult {}

    record EmptyBasket() implements Refused {}

    /// A price, line, total, tender or voucher value exceeds the maximum.
    record PriceTooHigh(Money most) implements Refused {}

    record NotEnoughPaid(Money missing) implements Refused {}

    /// A tender of the shop's own is no longer offered, or not as it was.
    record TenderWithdrawn(String name) implements Refused {}

    /// What gives no change, such as cards and vouchers, exceeds the total.
    record TooMuchNonCash(Money tooMuch) implements Refused {}

    /// More cash than the law allows for one sale.
    record CashLimit(Money most) implements Refused {}

    /// @param balance remaining value of the voucher
    record VoucherRefused(VoucherCode code, VoucherReason reason, Money balance) implements Refused {}

    /// @param balance the customer's points
    record NotEnoughPoints(int balance) implements Refused {}

    /// Fewer points than the loyalty scheme accepts in one payment.
    record PointsTooFew(int least) implements Refused {}

    /// The points were tendered for an amount that differs from the loyalty scheme's.
    record PointsWorthOther(Money worth) implements Refused {}

    /// Points are to lower the prices by more than the goods cost; vouchers, tips and the like keep theirs.
    ///
    /// @param most that they can take off
    record PointsAboveGoods(Money most) implements Refused {}

    /// A single-purpose voucher is to pay more than what is left to pay of the goods at its VAT rate.
    ///
    /// @param most that it can pay; zero where there are no such goods, or they are paid already
    record VoucherAboveGoods(VoucherCode code, TaxRate rate, Money most) implements Refused {}

    /// The shop wants a reason for each discount, and one has none.
    record DiscountUnexplained() implements Refused {}

    /// A promotion of the ticket is for customers with a tag that this one has not, or not any more.
    record PromotionNotForCustomer(String name, String tag) implements Refused {}

    /// The discount of a level is on the ticket in which the customer is not, or not any more.
    record LevelNotReached(String level) implements Refused {}

    /// A promotion of the ticket was used for the last time by another sale.
    record PromotionUsedUp(String name) implements Refused {}

    /// What comes of a quote or of goods put aside cannot be sold so.
    record OrderRefused(OrderNumber order, OrderObjection objection) implements Refused {}

    /// Points were tendered without a customer.
    record PointsNeedCustomer() implements Refused {}

    /// Something is bought on account, paid of it or given back to it, without a customer.
    record AccountNeedsCustomer() implements Refused {}

    /// What is owed cannot be paid by owing it.
    record AccountPaidOnAccount() implements Refused {}

    /// More is bought on account than the customer may owe.
    ///
    /// @param free what may still be bought; zero for somebody without a limit
    record CreditExceeded(Money free) implements Refused {}

    /// More is paid of the account, or given back to it, than is owed.
    record AccountOverpaid(Money owed) implements Refused {}

    /// A tip is given, and the shop takes none at the till.
    record TipsNotTaken() implements Refused {}

    /// A tip is paid by vouchers, points or on account, which are no money that the staff could be given.
    record TipNotInMoney(Money tip) implements Refused {}

    /// Goods that were bought on account lower the debt before anything is paid out for them.
    ///
    /// @param least the part of the refund that comes off the debt of the customer who bought them
    record AccountFirst(Money least) implements Refused {}

    /// The payouts are less than what the shop owes.
    record RefundMissing(Money missing) implements Refused {}

    /// The payouts exceed what the shop owes, which may be nothing.
    record RefundTooMuch(Money tooMuch) implements Refused {}

    /// Something was tendered although the shop owes the customer.
    record NothingToPay(Money owed) implements Refused {}

    /// What was paid with a voucher is refunded as a credit note: vouchers are not exchanged for money.
    ///
    /// @param least the part of the refund that must be a credit note
    record CreditNoteNeeded(Money least) implements Refused {}

    /// More is taken off than the seller may grant, and nobody who may allowed it.
    ///
    /// @param seller name of the person
    /// @param most what the seller may take off
    /// @param taken the largest share that is taken off a line
    record DiscountTooHigh(String seller, Percent most, Percent taken) implements Refused {}

    /// More of a line is returned than was sold and not yet returned.
    ///
    /// @param left quantity that can still be returned
    record ReturnTooMuch(SaleNumber sale, int line, Quantity left) implements Refused {}

    /// The sale changed since it was looked up: some of it was returned meanwhile.
    record ReturnOutdated(SaleNumber sale) implements Refused {}

    /// More is returned without a receipt than the shop accepts on one ticket.
    ///
    /// @param most zero if it accepts nothing
    record UnreceiptedTooMuch(Money most) implements Refused {}

    /// Goods are returned without a receipt, and nobody said why.
    record ReturnReasonMissing() implements Refused {}

    /// A returned gift voucher has been partly spent.
    record ReturnedVoucherSpent(SaleNumber sale) implements Refused {}
    /// A request with this id already produced a sale with another basket or other tenders.
    ///
    /// @param first the sale made by the first request
    record RequestUsed(SaleNumber first) implements Refused {}

    /// The till was retired while it was open.
    ///
    /// @param till its name
    record TillRetired(String till) implements Refused {}

    /// Why a voucher is not accepted.
    enum VoucherReason {
        NOT_ENOUGH,
        SPENT,
        EXPIRED,
        /// Lost, stolen or disputed.
        BLOCKED,
        /// Its value is on another voucher.
        REPLACED,
        UNKNOWN,
        /// It is in the tables, and the journal does not know its issue, its value or its last day.
        UNSIGNED
    }
}
