package org.comptoir.desktop.till.payment;

import java.util.List;
import org.comptoir.desktop.till.payment.PaymentState.TipChoice;
import org.comptoir.desktop.till.payment.PaymentState.TipPanel;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.Item.TipItem;
import org.comptoir.pos.sales.tender.TipRules;
import org.comptoir.pos.text.Formats;

/// The tip that goes with a payment: a share of the bill, or an amount of the customer's own. It is chosen before
/// anything is paid, because it becomes a line of the ticket.
final class TipTaker {

    private final Money bill;
    private final Money given;
    private final TypedAmount typed = new TypedAmount();
    private TipRules rules;
    private boolean open;

    /// @param bill without a tip
    /// @param given the tip that the ticket has; zero for none
    TipTaker(Money bill, Money given, TipRules known) {
        this.bill = bill;
        this.given = given;
        rules = known;
    }

    void use(TipRules read) {
        rules = read;
        open &= read.isTaken();
    }

    boolean isOffered() {
        return rules.isTaken() || given.isPositive();
    }

    boolean isOpen() {
        return open;
    }

    /// Opens the choice, or closes it again.
    void toggle() {
        open = !open && isOffered();
        typed.set("");
    }

    void close() {
        open = false;
        typed.set("");
    }

    void press(String key) {
        typed.press(key);
    }

    /// The amount of a proposed share; zero if there is no such proposal.
    Money proposed(int index) {
        return index < rules.shares().size() ? bill.share(rules.shares().get(index)) : Money.ZERO;
    }

    /// The amount that was typed; zero if none was.
    Money own() {
        return typed.amount().orElse(Money.ZERO);
    }

    boolean isTooMuch(Money amount) {
        return amount.compareTo(TipItem.MAX_AMOUNT) > 0;
    }

    TipPanel panel(Formats formats, boolean isBegun) {
        List<TipChoice> choices = rules.shares().stream()
                .map(share -> new TipChoice(
                        formats.percent(share),
                        formats.money(bill.share(share)),
                        given.isPositive() && bill.share(share).equals(given)))
                .toList();
        return new TipPanel(
                isOffered() && !isBegun,
                open,
                given.isPositive() ? formats.money(given) : "",
                formats.money(own()),
                own().isPositive(),
                choices);
    }
}
