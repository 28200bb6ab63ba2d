package org.comptoir.pos.fiscal;

import java.util.ArrayList;
import java.util.function.Supplier;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.ParticipantResult;
import org.comptoir.pos.sales.SaleInProgress;
import org.comptoir.pos.sales.SaleParticipant;
import org.comptoir.pos.sales.parked.OpenTickets;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.till.machine.CardSlip;
import org.comptoir.pos.till.machine.TerminalDetails;
import org.hibernate.StatelessSession;

/// Keeps by which terminal the cards of a sale were charged or credited: as the terminal answered it, which the open
/// ticket has, or, where it is used by hand, as it is set at the machine. A terminal that nobody named leaves nothing.
public final class CardParticipant implements SaleParticipant {

    private final Supplier<TillId> till;
    private final Supplier<TerminalDetails> byHand;

    /// @param till of this machine
    /// @param byHand the terminal that stands beside this machine, as it is set
    public CardParticipant(Supplier<TillId> till, Supplier<TerminalDetails> byHand) {
        this.till = till;
        this.byHand = byHand;
    }

    @Override
    public ParticipantResult participate(StatelessSession session, SaleInProgress sale) {
        var cards = sale.cards();
        if (cards.isEmpty()) {
            return new ParticipantResult.Nothing();
        }
        var rows = new ArrayList<CardPaymentRow>();
        var left = new ArrayList<>(cards);
        for (var charge : OpenTickets.cards(session, sale.requestId())) {
            var slip = charge.slip();
            if (charge.isApproved() && left.remove(charge.amount()) && slip != null) {
                var request = charge.request().toString();
                rows.add(new CardPaymentRow(sale.number(), rows.size() + 1, request, charge.amount(), slip));
            }
        }
        var terminal = byHand.get();
        if (terminal.isKnown() && sale.number().till().equals(till.get())) {
            for (Money amount : left) {
                var slip = new CardSlip(terminal, sale.soldAt());
                rows.add(new CardPaymentRow(sale.number(), rows.size() + 1, "", amount, slip));
            }
        }
        session.insertMultiple(rows);
        return new ParticipantResult.Nothing();
    }
}
