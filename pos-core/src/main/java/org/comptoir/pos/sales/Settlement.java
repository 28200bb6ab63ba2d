package org.comptoir.pos.sales;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.Payout.CashPayout;
import org.comptoir.pos.sales.Payout.CreditNote;
import org.comptoir.pos.sales.Tender.Cash;

/// How tenders cover what is due, or payouts what the shop owes. Change comes from cash alone; nothing else may be
/// worth more than what is due.
public sealed interface Settlement {

    /// Covered.
    ///
    /// @param parts in the order of the tenders, all cash taken together as one part, last
    /// @param change to give back
    /// @param payouts what is paid out, when more comes back than is sold; then nothing is paid
    record Paid(List<Part> parts, Money change, List<Payout> payouts) implements Settlement {
        public Paid {
            parts = List.copyOf(parts);
            payouts = List.copyOf(payouts);
        }

        public Paid(List<Part> parts, Money change) {
            this(parts, change, List.of());
        }

        /// What leaves the drawer, beside change.
        public Money cashPaidOut() {
            return sum(payouts.stream().filter(CashPayout.class::isInstance), Payout::amount);
        }

        /// What the shop owes from now on as vouchers.
        public Money creditNotes() {
            return sum(payouts.stream().filter(CreditNote.class::isInstance), Payout::amount);
        }

        /// What stays in the drawer of the cash that was given.
        public Money cashKept() {
            return sum(parts.stream().filter(part -> part.tender() instanceof Cash), Part::amount);
        }
    }

    /// @param missing what is still due
    record NotEnough(Money missing) implements Settlement {}

    /// @param tooMuch by how much cards, vouchers and points exceed the total
    record TooMuchNonCash(Money tooMuch) implements Settlement {}

    /// @param amount of the total that it pays
    /// @param given what was offered: more than the amount only for cash
    record Part(Tender tender, Money amount, Money given) {}

    /// The shop owes the customer more than is paid out.
    ///
    /// @param missing what is still to be paid out
    record RefundMissing(Money missing) implements Settlement {}

    /// More is paid out than the shop owes, which may be nothing.
    record RefundTooMuch(Money tooMuch) implements Settlement {}

    /// Something was tendered although the shop owes the customer.
    ///
    /// @param owed to be paid out
    record NothingToPay(Money owed) implements Settlement {}

    /// @param due below nothing when the shop owes the customer
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
        var others =
                tenders.stream().filter(tender -> !(tender instanceof Cash)).toList();
        var cash = sum(tenders.stream().filter(Cash.class::isInstance), Tender::amount);
        var due = total.minus(sum(others.stream(), Tender::amount));
        if (due.isNegative()) {
            return new TooMuchNonCash(due.negate());
        }
        if (cash.compareTo(due) < 0) {
            return new NotEnough(due.minus(cash));
        }
        var parts = new ArrayList<Part>();
        others.forEach(tender -> parts.add(new Part(tender, tender.amount(), tender.amount())));
        if (cash.isPositive()) {
            parts.add(new Part(new Cash(cash), due, cash));
        }
        return new Paid(parts, cash.minus(due));
    }

    private static <T> Money sum(Stream<T> things, Function<T, Money> amount) {
        return Money.sum(things.map(amount).toList());
    }
}
