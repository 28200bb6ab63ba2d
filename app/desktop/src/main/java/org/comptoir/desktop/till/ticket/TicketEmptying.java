package org.comptoir.desktop.till.ticket;

import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.closing.TillEvents;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// Empties the whole ticket, which can be undone while the message is shown. The technical log is told of both.
final class TicketEmptying {

    private final ScreenContext context;
    private final TillEvents events;
    private final CurrentTicket ticket;
    private final TicketUndo undo;
    private final Texts texts;

    TicketEmptying(ScreenContext context, TillEvents events, CurrentTicket ticket, TicketUndo undo) {
        this.context = context;
        this.events = events;
        this.ticket = ticket;
        this.undo = undo;
        texts = context.texts("sell");
    }

    void empty() {
        var before = ticket.basket();
        if (before.equals(Basket.EMPTY) || !ticket.mayChange()) {
            return;
        }
        var id = ticket.requestId();
        var amount = TicketUndo.sold(before.price(ticket.prices()).lines().stream());
        ticket.empty();
        if (amount.isPositive()) {
            context.act(by -> events.emptied(by, amount)).start();
        }
        var done = Message.of(texts.get("sell.emptied")).withIcon(MaterialDesignT.TRASH_CAN_OUTLINE);
        context.messages().undoable(TicketController.TOPIC, done, () -> {
            if (id.equals(ticket.requestId()) && ticket.basket().equals(Basket.EMPTY)) {
                undo.undo();
            }
        });
    }
}
