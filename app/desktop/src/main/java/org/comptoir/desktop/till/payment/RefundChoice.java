package org.comptoir.desktop.till.payment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.Payout;
import org.comptoir.pos.sales.Payout.AccountPayout;
import org.comptoir.pos.sales.Payout.CardPayout;
import org.comptoir.pos.sales.Payout.CashPayout;
import org.comptoir.pos.sales.Payout.TransferPayout;
import org.comptoir.pos.sales.TenderKind;

/// How the customer is paid out: the chosen means for all that is owed, or for a typed part of it. The part that was
/// paid with vouchers is a credit note from the beginning, and what was bought on account and is still owed comes off
/// the debt.
final class RefundChoice {

    /// A part that is chosen.
    ///
    /// @param fixed whether it cannot be paid out otherwise
    record Part(TenderKind kind, Money amount, boolean fixed) {

        private boolean isChosen() {
            return !fixed || kind == TenderKind.CARD;
        }
    }

    private final Money owed;
    private final List<Part> parts = new ArrayList<>();
    private final TypedAmount typed = new TypedAmount();
    private TenderKind kind = TenderKind.CASH;
    private boolean chosen;
    private RefundTerms terms = RefundTerms.UNKNOWN;

    /// @param owed to the customer, positive
    /// @param leastCreditNote the part of it that must be a credit note
    RefundChoice(Money owed, Money leastCreditNote) {
        this.owed = owed;
        if (leastCreditNote.isPositive()) {
            parts.add(new Part(TenderKind.VOUCHER, leastCreditNote, true));
        }
    }

    Money owed() {
        return owed;
    }

    /// What is not yet assigned to a means.
    Money left() {
        return owed.minus(Money.sum(parts.stream().map(Part::amount).toList()));
    }

    List<TenderKind> means() {
        return terms.offered();
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }

    /// Whether a person chose a part already.
    boolean isBegun() {
        return parts.stream().anyMatch(part -> part.isChosen());
    }

    /// Adds what a terminal credited to a card.
    void credited(Money amount) {
        parts.add(new Part(TenderKind.CARD, amount, true));
        if (left().isPositive()) {
            proposeAfter(TenderKind.CARD);
        }
    }

    TenderKind kind() {
        return kind;
    }

    void choose(TenderKind other) {
        if (terms.offered().contains(other)) {
            kind = other;
            chosen = true;
            typed.set("");
        }
    }

    /// Takes the terms as read: proposes the means by which most was paid, unless somebody chose already.
    void use(RefundTerms read) {
        if (terms == RefundTerms.UNKNOWN && read.offAccount().min(left()).isPositive()) {
            parts.add(new Part(TenderKind.ACCOUNT, read.offAccount().min(left()), true));
        }
        terms = read;
        if (!chosen) {
            kind = read.usual();
        }
    }

    /// Whether the terms are known, without which nothing can be paid out.
    boolean isReady() {
        return terms != RefundTerms.UNKNOWN;
    }

    void press(String key) {
        typed.press(key);
    }

    Money offered() {
        return typed.amount().orElseGet(this::left);
    }

    boolean isTooMuch() {
        return offered().compareTo(left()) > 0;
    }

    /// Whether the offered amount is all that is left.
    boolean ends() {
        return offered().compareTo(left()) >= 0;
    }

    /// Assigns the offered part, and proposes another means for the rest.
    void add() {
        parts.add(new Part(kind, offered(), false));
        proposeAfter(kind);
    }

    private void proposeAfter(TenderKind given) {
        choose(given == TenderKind.CASH ? TenderKind.CARD : TenderKind.CASH);
    }

    /// Whether a terminal credited this part to a card.
    boolean isCredited(int index) {
        return index < parts.size()
                && parts.get(index).fixed()
                && parts.get(index).kind() == TenderKind.CARD;
    }

    /// A part that must be a credit note or come off the debt stays, and what was credited to a card.
    void takeBack(int index) {
        if (index < parts.size() && !parts.get(index).fixed()) {
            parts.remove(index);
        }
    }

    /// All parts, with the rest by the chosen means: one payout for each means.
    List<Payout> payouts() {
        Map<TenderKind, Money> sums = new EnumMap<>(TenderKind.class);
        parts.forEach(part -> sums.merge(part.kind(), part.amount(), Money::plus));
        if (left().isPositive()) {
            sums.merge(kind, left(), Money::plus);
        }
        var payouts = new ArrayList<Payout>();
        sums.forEach((means, amount) -> payouts.add(payout(means, amount)));
        return payouts;
    }

    private Payout payout(TenderKind means, Money amount) {
        return switch (means) {
            case CASH -> new CashPayout(amount);
            case CARD -> new CardPayout(amount);
            case VOUCHER -> terms.creditNote(amount);
            case TRANSFER -> new TransferPayout(amount);
            case ACCOUNT -> new AccountPayout(amount);
            case POINTS, CHEQUE, MEAL_VOUCHER, OWN ->
                throw new IllegalStateException("nothing is paid out by " + means);
        };
    }
}
