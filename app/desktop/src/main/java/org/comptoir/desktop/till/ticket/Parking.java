package org.comptoir.desktop.till.ticket;

import java.util.Optional;
import java.util.UUID;
import org.comptoir.desktop.task.Work;
import org.comptoir.desktop.till.workplace.TillContext;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.sales.parked.OpenTicket;
import org.comptoir.pos.sales.parked.OpenTickets;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// Puts tickets aside and takes them back.
final class Parking {

    private final TillContext context;
    private final CurrentTicket ticket;
    private final ParkedTickets parked;
    private final OpenTickets openTickets;
    private final Texts texts;

    Parking(TillContext context, CurrentTicket ticket, ParkedTickets parked) {
        this.context = context;
        this.ticket = ticket;
        this.parked = parked;
        openTickets = context.shop().counter().openTickets();
        texts = context.texts("sell");
    }

    /// Puts the ticket aside and starts the next; it can be undone while the message is there.
    void park() {
        if (ticket.basket().isEmpty()) {
            context.warn(context.texts("sales").get("sales.refused.empty"));
            return;
        }
        var id = ticket.requestId();
        parkCurrent();
        context.voice().undoable(MaterialDesignP.PAUSE_CIRCLE_OUTLINE, texts.get("sell.parked.done"), () -> recall(id));
    }

    private void parkCurrent() {
        var id = ticket.requestId();
        var label = label(ticket.basket());
        ticket.startNew();
        park(id, label);
    }

    private void park(UUID id, String label) {
        var staff = context.signedIn().get();
        ticket.inTurn()
                .next(
                        () -> {
                            openTickets.park(staff, id, label);
                            return true;
                        },
                        (Work<Boolean> work) -> context.guard(work).onSuccess(done -> parked.refresh()));
    }

    /// By the customer people know a ticket again, or else by what was rung up first.
    private static String label(Basket basket) {
        var customer = basket.customer();
        return customer == null ? TicketText.name(basket.lines().getFirst()) : customer.displayName();
    }

    void recallNewest() {
        parked.newest().ifPresentOrElse(this::recall, () -> context.warn(texts.get("sell.parked.none")));
    }

    void recall(TicketSummary summary) {
        parked.requestId(summary).ifPresent(this::recall);
    }

    /// What was on the screen is put aside in its place.
    private void recall(UUID id) {
        if (!ticket.mayChange()) {
            return;
        }
        if (!ticket.basket().isEmpty()) {
            parkCurrent();
        }
        ticket.inTurn()
                .next(
                        () -> openTickets.recall(context.shop().till().id(), id),
                        (Work<Optional<OpenTicket>> work) -> context.guard(work).onSuccess(found -> {
                            found.ifPresentOrElse(this::show, () -> context.warn(texts.get("sell.parked.gone")));
                            parked.refresh();
                        }));
    }

    /// What was rung up while the ticket was looked for stays on the screen, and the ticket on hold.
    private void show(OpenTicket found) {
        if (ticket.basket().equals(Basket.EMPTY)) {
            ticket.load(found);
        } else {
            park(found.requestId(), label(found.basket()));
            context.warn(texts.get("sell.parked.stays"));
        }
    }
}
