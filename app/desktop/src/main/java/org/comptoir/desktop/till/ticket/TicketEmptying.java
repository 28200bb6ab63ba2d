package org.comptoir.desktop.till.ticket;

import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.closing.TillEvents;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.PricedLine;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// Empties the whole ticket, which can be undone while the message is shown. The technical log is told of both.
final class TicketEmptying {

    private final ScreenContext context;
    private final TillEvents events;
    private final CurrentTicket ticket;
    private final Texts texts;

    TicketEmptying(ScreenContext context, TillEvents events, CurrentTicket ticket) {
        this.context = context;
        this.events = events;
        this.ticket = ticket;
        texts = context.texts("sell");
    }

    void empty() {
        var before = ticket.basket();
        var customer = ticket.customer();
        if (before.equals(Basket.EMPTY) || !ticket.mayChange()) {
            return;
        }
        var id = ticket.requestId();
        var amount = sold(before);
        ticket.detach();
        ticket.change(Basket.EMPTY, TicketModel.NONE);
        if (amount.isPositive()) {
            context.act(by -> events.emptied(by, amount)).start();
        }
        var done = Message.of(texts.get("sell.emptied")).withIcon(MaterialDesignT.TRASH_CAN_OUTLINE);
        context.messages().undoable(TicketController.TOPIC, done, () -> {
            if (id.equals(ticket.requestId()) && ticket.basket().equals(Basket.EMPTY) && ticket.mayChange()) {
                ticket.change(before, TicketModel.NONE);
                if (customer != null) {
                    ticket.attach(customer);
                }
                if (amount.isPositive()) {
                    context.act(by -> events.refilled(by, amount)).start();
                }
            }
        });
    }

    /// What was to be sold; goods that would have been returned were never taken back.
    private Money sold(Basket basket) {
        return Money.sum(basket.price(ticket.prices()).lines().stream()
                .filter(line -> !line.isReturn())
                .map(PricedLine::total)
                .toList());
    }
}
