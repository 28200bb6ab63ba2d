package org.comptoir.desktop.till;

import java.util.UUID;
import org.comptoir.desktop.till.counter.TicketSummary;
import org.comptoir.desktop.till.lines.TicketOnScreen;
import org.comptoir.desktop.till.ticket.TicketText;
import org.comptoir.desktop.till.workplace.TillContext;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.sales.parked.OpenTicket;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// Puts tickets aside and takes them back.
final class Parking {

    private final TillContext context;
    private final TicketOnScreen ticket;
    private final ParkedTickets kept;
    private final Texts texts;

    Parking(TillContext context, TicketOnScreen ticket, ParkedTickets kept) {
        this.context = context;
        this.ticket = ticket;
        this.kept = kept;
        texts = context.texts("sell");
    }

    /// Puts the ticket aside; it can be undone while the message is there.
    void park() {
        if (ticket.basket().isEmpty()) {
            context.warn(context.texts("sales").get("sales.refused.empty"));
            return;
        }
        var id = ticket.requestId();
        ticket.park(label(ticket.basket()), kept::refresh);
        context.voice().undoable(MaterialDesignP.PAUSE_CIRCLE_OUTLINE, texts.get("sell.parked.done"), () -> recall(id));
    }

    /// By the customer people know a ticket again, or else by what was rung up first.
    private static String label(Basket basket) {
        var customer = basket.customer();
        return customer == null ? TicketText.name(basket.lines().getFirst()) : customer.displayName();
    }

    void recallNewest() {
        kept.newest().ifPresentOrElse(this::recall, () -> context.warn(texts.get("sell.parked.none")));
    }

    void recall(TicketSummary waiting) {
        kept.requestId(waiting).ifPresent(this::recall);
    }

    /// What was on the screen waits in its place.
    private void recall(UUID id) {
        if (!ticket.mayChange()) {
            return;
        }
        if (!ticket.basket().isEmpty()) {
            ticket.park(label(ticket.basket()), () -> {});
        }
        ticket.recall(id, () -> context.warn(texts.get("sell.parked.gone")), this::late, kept::refresh);
    }

    /// What was rung up while it was looked for stays on the screen.
    private void late(OpenTicket found) {
        ticket.putAside(found.requestId(), label(found.basket()), kept::refresh);
        context.warn(texts.get("sell.parked.stays"));
    }
}
