package org.comptoir.pos.sales;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.Payout.CashPayout;
import org.comptoir.pos.sales.Payout.CreditNote;
import org.comptoir.pos.sales.Tender.Cash;
import org.comptoir.pos.sales.tender.CashRounding;

/// Applies tenders to the amount due, or payouts to what the shop owes. Only cash, and tenders of the shop's own that
/// are
/// defined so, give change; no other means may exceed the amount due. Where all is paid in cash, the amount due is
/// rounded as the country asks.
public sealed interface Settlement {

    /// Paid exactly.
    ///
    /// @param parts in the order of the tenders, with all cash combined into one part, last
    /// @param change to give back
    /// @param payouts if more is returned than sold; nothing is paid then
    /// @param rounding what is paid above the amount due; negative for less. The parts less the payouts are always the
    ///     amount due and the rounding together
    record Paid(List<Part> parts, Money change, List<Payout> payouts, Money rounding) implements Settlement {
        public Paid {
            parts = List.copyOf(parts);
            payouts = List.copyOf(payouts);
        }

        public Paid(List<Part> parts, Money change) {
            this(parts, change, List.of());
        }

        public Paid(List<Part> parts, Money change, List<Payout> payouts) {
            this(parts, change, payouts, Money.ZERO);
        }

        /// The cash leaving the drawer, besides change.
        public Money cashPaidOut() {
            return sum(payouts.stream().filter(CashPayout.class::isInstance), Payout::amount);
        }

        /// The liability in vouchers created by the payouts.
        public Money creditNotes() {
            return sum(payouts.stream().filter(CreditNote.class::isInstance), Payout::amount);
        }

        /// What was paid in money, of which alone a tip can be passed on.
        public Money inMoney() {
            return sum(parts.stream().filter(part -> isMoney(part.tender())), Part::amount);
        }

        /// The cash given that stays in the drawer, in whatever currency.
        public Money cashKept() {
            return sum(parts.stream().filter(part -> isCash(part.tender())), Part::amount);
        }
    }

    /// Whether it is money, and neither a promise nor something that is not exchanged for money.
    private static boolean isMoney(Tender tender) {
        return switch (tender.kind()) {
            case CASH, CARD, CHEQUE, TRANSFER, OWN -> true;
            case VOUCHER, POINTS, MEAL_VOUCHER, ACCOUNT -> false;
        };
    }

    private static boolean isCash(Tender tender) {
        return tender instanceof Cash || tender instanceof Tender.Foreign;
    }

    /// @param missing amount still due
    record NotEnough(Money missing) implements Settlement {}

    /// @param tooMuch by how much the means that give no change exceed the total
    record TooMuchNonCash(Money tooMuch) implements Settlement {}

    /// @param amount the part of the total that it covers
    /// @param given amount offered: more than the amount only where change is given
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
    static Settlement of(Money due, List<Tender> tenders, List<Payout> payouts, CashRounding rounding) {
        var rounded = isCashAlone(tenders, payouts) ? rounding.round(due) : due;
        var settlement = of(rounded, tenders, payouts);
        return settlement instanceof Paid(var parts, var change, var paidOut, var ignored)
                ? new Paid(parts, change, paidOut, rounded.minus(due))
                : settlement;
    }

    /// Whether nothing but cash is given or paid out.
    static boolean isCashAlone(List<Tender> tenders, List<Payout> payouts) {
        return tenders.size() + payouts.size() > 0
                && tenders.stream().allMatch(Cash.class::isInstance)
                && payouts.stream().allMatch(CashPayout.class::isInstance);
    }

    /// Without any rounding.
    ///
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
        var exact = tenders.stream().filter(tender -> !tender.givesChange()).toList();
        var due = total.minus(sum(exact.stream(), Tender::amount));
        if (due.isNegative()) {
            return new TooMuchNonCash(due.negate());
        }
        var parts = new ArrayList<Part>();
        exact.forEach(tender -> parts.add(new Part(tender, tender.amount(), tender.amount())));
        var given = Money.ZERO;
        for (var tender : givingChange(tenders)) {
            parts.add(new Part(tender, tender.amount().min(due.minus(given).max(Money.ZERO)), tender.amount()));
            given = given.plus(tender.amount());
        }
        return given.compareTo(due) < 0 ? new NotEnough(due.minus(given)) : new Paid(parts, given.minus(due));
    }

    /// Cash is one, and comes last: what is too much is too much of it.
    private static List<Tender> givingChange(List<Tender> tenders) {
        var giving = new ArrayList<Tender>(tenders.stream()
                .filter(tender -> tender.givesChange() && !(tender instanceof Cash))
                .toList());
        var cash = sum(tenders.stream().filter(Cash.class::isInstance), Tender::amount);
        if (cash.isPositive()) {
            giving.add(new Cash(cash));
        }
        return giving;
    }

    private static <T> Money sum(Stream<T> items, Function<T, Money> amount) {
        return Money.sum(items.map(amount).toList());
    }
}
