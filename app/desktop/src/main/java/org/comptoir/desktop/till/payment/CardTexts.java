package org.comptoir.desktop.till.payment;

import java.util.Optional;
import org.comptoir.desktop.till.payment.PaymentState.CardPanel;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;

/// What is said of a card terminal that is asked to charge a card, or to credit it.
final class CardTexts {

    private static final String CHARGE = "payment.card.";
    private static final String REFUND = "payment.card.refund.";

    private final Formats formats;
    private final Texts texts;

    CardTexts(Formats formats) {
        this.formats = formats;
        texts = Texts.of("payment", formats.language());
    }

    /// What the terminal is doing, or did not answer; empty if nothing is asked of it.
    Optional<CardPanel> panel(CardCharges cards) {
        return Optional.ofNullable(cards.open())
                .map(charge ->
                        panel(formats.money(charge.moved()), charge.isRefund() ? REFUND : CHARGE, cards.isAsking()));
    }

    private CardPanel panel(String amount, String key, boolean isAsking) {
        var state = key + (isAsking ? "asking" : "unknown");
        return new CardPanel(texts.get(state, amount), texts.get(state + ".hint"), !isAsking);
    }

    /// What is to be said of a charge that ended; empty where there is nothing to say.
    String charged(CardCharges.Outcome outcome) {
        return of(outcome, CHARGE);
    }

    /// The same of a refund.
    String credited(CardCharges.Outcome outcome) {
        return of(outcome, REFUND);
    }

    private String of(CardCharges.Outcome outcome, String key) {
        return switch (outcome) {
            case CardCharges.Outcome.Done ignored -> "";
            case CardCharges.Outcome.Unknown() -> "";
            case CardCharges.Outcome.Declined() -> texts.get(key + "declined");
            case CardCharges.Outcome.Cancelled() -> texts.get(key + "cancelled");
            case CardCharges.Outcome.NotAsked() -> texts.get(key + "notasked");
        };
    }

    String isCharged() {
        return texts.get("payment.card.charged");
    }

    String isCredited() {
        return texts.get("payment.card.refund.done");
    }

    String ready() {
        return texts.get("payment.card.ready");
    }
}
