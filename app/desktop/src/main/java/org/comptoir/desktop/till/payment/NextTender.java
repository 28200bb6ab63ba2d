package org.comptoir.desktop.till.payment;

import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.TenderKind;

/// The next tender: the selected means, and the typed amount or else all that is due.
final class NextTender {

    private final TenderedSoFar tendered;
    private final TypedAmount typed = new TypedAmount();
    private TenderKind kind = TenderKind.CASH;
    private CustomerPoints points = CustomerPoints.NONE;

    NextTender(TenderedSoFar tendered) {
        this.tendered = tendered;
    }

    /// Sets the customer's available points.
    void use(CustomerPoints available) {
        points = available;
    }

    CustomerPoints customerPoints() {
        return points;
    }

    TenderKind kind() {
        return kind;
    }

    void choose(TenderKind chosen) {
        kind = chosen;
        typed.set("");
    }

    /// Proposes what usually pays the rest: a card after cash, cash after anything else.
    void chooseAfter(TenderKind given) {
        choose(
                switch (given) {
                    case CASH -> TenderKind.CARD;
                    case CARD, VOUCHER, POINTS -> TenderKind.CASH;
                });
    }

    String typed() {
        return typed.text();
    }

    /// @param key a digit, the decimal separator, or the keypad's signal for erasing
    void press(String key) {
        typed.press(key);
    }

    void type(String amount) {
        typed.set(amount);
    }

    Money offered() {
        return typed.amount().orElseGet(this::usual);
    }

    private Money usual() {
        return switch (kind) {
            case CASH, CARD, VOUCHER -> tendered.due();
            case POINTS -> points.scheme().worth(spendable(tendered.due()));
        };
    }

    /// How many points can pay up to this amount; 0 if points were already tendered.
    int spendable(Money upTo) {
        return tendered.holdsPoints() ? 0 : points.spendable(upTo);
    }
}
