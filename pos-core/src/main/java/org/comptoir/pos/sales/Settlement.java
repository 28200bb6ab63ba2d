package org.comptoir.pos.sales;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.Payout.CashPayout;
import org.comptoir.pos.sales.Payout.CreditNote;
import org.comptoir.pos.sales.Tender.Cash;

/// Applies tenders to the amount due, or payouts to what the shop owes. Only cash gives change; no other means may
/// exceed the amount due.
public sealed interface Settlement {

    /// Paid exactly.
    ///
    /// @param parts in the order of the tenders, with all cash combined into one part, last
    /// @param change to give back
    /// @param payouts if more is returned than sold; nothing is paid then
    record Paid(List<Part> parts, Money change, List<Payout> payouts) implements Settlement {
        public Paid {
            parts = List.copyOf(parts);
            payouts = List.copyOf(payouts);
        }

        public Paid(List<Part> parts, Money change) {
            this(parts, change, List.of());
        }

        /// The cash leaving the drawer, besides change.
        public Money cashPaidOut() {
            return sum(payouts.stream().filter(CashPayout.class::isInstance), Payout::amount);
        }

        /// The liability in vouchers created by the payouts.
        public Money creditNotes() {
            return sum(payouts.stream().filter(CreditNote.class::isInstance), Payout::amount);
        }

        /// The cash given that stays in the drawer.
        public Money cashKept() {
            return sum(parts.stream().filter(part -> part.tender() instanceof Cash), Part::amount);
        }
    }

    /// @param missing amount still due
    record NotEnough(Money missing) implements Settlement {}

    /// @param tooMuch by how much cards, vouchers and points exceed the total
    record TooMuchNonCash(Money tooMuch) implements Settlement {}

    /// @param amount the part of the total that it covers
    /// @param given amount offered: more than the amount for cash only
    record Part(Tender tender, Money amount, Money given) {}

    /// The payouts are less than what the shop owes the customer.
    ///
    /// @param missing amount still to be paid out
    record RefundMissing(Money missing) implements Settlement {}

    /// The payouts exceed what the shop owes, which may be nothing.
    record RefundTooMuch(Money tooMuch) implements Settlement {}

    /// Something was tendered although the shop owes the customer.
    ///
    /// @param owed amount to be paid out
    record NothingToPay(Money owed) implements Settlement {}

    /// @param due negative if the shop owes the customer
    static Settlement of(Money due, List<Tender> tenders, List<Payout> payouts) {
        var owed = due.negate().max(Money.ZERO);
        var paidOut = sum(payouts.stream(), Payout::amount);
        if (paidOut.compareTo(owed) > 0) {
            return new RefundTooMuch(paidOut.minus(owed));
        }
        if (owed.isZero()) {
            return of(due, tenders);
        }
        if (!tenders.isEmpty()) {
            return new NothingToPay(owed);
        }
        return paidOut.equals(owed) ? new Paid(List.of(), Money.ZERO, payouts) : new RefundMissing(owed.minus(paidOut));
    }

    static Settlement of(Money total, List<Tender> tenders) {
        var nonCash =
                tenders.stream().filter(tender -> !(tender instanceof Cash)).toList();
        var cash = sum(tenders.stream().filter(Cash.class::isInstance), Tender::amount);
        var due = total.minus(sum(nonCash.stream(), Tender::amount));
        if (due.isNegative()) {
            return new TooMuchNonCash(due.negate());
        }
        if (cash.compareTo(due) < 0) {
            return new NotEnough(due.minus(cash));
        }
        var parts = new ArrayList<Part>();
        nonCash.forEach(tender -> parts.add(new Part(tender, tender.amount(), tender.amount())));
        if (cash.isPositive()) {
            parts.add(new Part(new Cash(cash), due, cash));
        }
        return new Paid(parts, cash.minus(due));
    }

    private static <T> Money sum(Stream<T> items, Function<T, Money> amount) {
        return Money.sum(items.map(amount).toList());
    }
}
