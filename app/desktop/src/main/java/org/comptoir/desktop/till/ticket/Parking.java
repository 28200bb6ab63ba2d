package org.comptoir.desktop.till.ticket;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.task.Work;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.sales.parked.OpenTicket;
import org.comptoir.pos.sales.parked.OpenTickets;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.TillId;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// Parks and recalls tickets.
final class Parking {

    private final ScreenContext context;
    private final TillId till;
    private final CurrentTicket ticket;
    private final ParkedTickets parked;
    private final OpenTickets openTickets;
    private final Texts texts;

    Parking(ScreenContext context, OpenTickets openTickets, TillId till, CurrentTicket ticket, ParkedTickets parked) {
        this.context = context;
        this.openTickets = openTickets;
        this.till = till;
        this.ticket = ticket;
        this.parked = parked;
        texts = context.texts("sell");
    }

    /// Parks the ticket and starts the next one; can be undone while the message is shown.
    void park() {
        if (ticket.basket().isEmpty()) {
            warn(context.texts("sales").get("sales.refused.empty"));
            return;
        }
        var id = ticket.requestId();
        parkCurrent();
        var done = Message.of(texts.get("sell.parked.done")).withIcon(MaterialDesignP.PAUSE_CIRCLE_OUTLINE);
        context.messages().undoable(TicketController.TOPIC, done, () -> recall(id));
    }

    private void parkCurrent() {
        var id = ticket.requestId();
        var label = label(ticket.basket());
        ticket.startNew();
        park(id, label);
    }

    private void park(UUID id, String label) {
        var staff = context.staff();
        ticket.inTurn()
                .next(
                        () -> {
                            openTickets.park(staff, id, label);
                            return true;
                        },
                        (Work<Boolean> work) -> work.onSuccess(saved -> parked.refresh()));
    }

    /// Named after the customer, or else the first article.
    private static String label(Basket basket) {
        var customer = basket.customer();
        return customer == null ? TicketText.name(basket.lines().getFirst()) : customer.displayName();
    }

    /// Reads first which there are: another till may have parked one since the screen was drawn. A ticket on the screen
    /// is put aside only if there is one to take its place.
    void recallNewest() {
        if (ticket.basket().isEmpty()) {
            recall(() -> newest().flatMap(this::claim), "sell.parked.none");
            return;
        }
        ticket.inTurn()
                .next(
                        this::newest,
                        (Work<Optional<UUID>> work) -> work.onSuccess(
                                id -> id.ifPresentOrElse(this::recall, () -> warn(texts.get("sell.parked.none")))));
    }

    private Optional<UUID> newest() {
        return openTickets.parked().stream().findFirst().map(OpenTicket::requestId);
    }

    private Optional<OpenTicket> claim(UUID id) {
        return openTickets.recall(till, id);
    }

    void recall(TicketSummary summary) {
        parked.requestId(summary).ifPresent(this::recall);
    }

    /// The current ticket is parked instead.
    private void recall(UUID id) {
        if (ticket.mayChange() && !ticket.basket().isEmpty()) {
            parkCurrent();
        }
        recall(() -> claim(id), "sell.parked.gone");
    }

    /// @param missing key of the text for when there is no such ticket
    private void recall(Supplier<Optional<OpenTicket>> claimed, String missing) {
        if (!ticket.mayChange()) {
            return;
        }
        ticket.inTurn()
                .next(
                        claimed,
                        (Work<Optional<OpenTicket>> work) -> work.onSuccess(found -> {
                            found.ifPresentOrElse(this::show, () -> warn(texts.get(missing)));
                            parked.refresh();
                        }));
    }

    /// If something was rung up meanwhile, the current ticket stays on the screen and the other one stays parked.
    private void show(OpenTicket found) {
        if (ticket.basket().equals(Basket.EMPTY)) {
            ticket.load(found);
        } else {
            park(found.requestId(), label(found.basket()));
            warn(texts.get("sell.parked.stays"));
        }
    }

    private void warn(String happened) {
        context.messages().warn(TicketController.TOPIC, Message.of(happened));
    }
}
