package org.comptoir.desktop.till.ticket;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
public final class Parking {

    /// @param claimed the only one, if it was taken
    private record Waiting(List<UUID> ids, Optional<OpenTicket> claimed) {

        UUID only() {
            return ids.getFirst();
        }
    }

    private final ScreenContext context;
    private final TillId till;
    private final CurrentTicket ticket;
    private final ParkedTickets parked;
    private final MissedInput missed;
    private final OpenTickets openTickets;
    private final Texts texts;

    Parking(
            ScreenContext context,
            OpenTickets openTickets,
            TillId till,
            CurrentTicket ticket,
            ParkedTickets parked,
            MissedInput missed) {
        this.context = context;
        this.openTickets = openTickets;
        this.till = till;
        this.ticket = ticket;
        this.parked = parked;
        this.missed = missed;
        texts = context.texts("sell");
    }

    /// Whether there is a ticket to park, and it may leave the screen; if not, a message says why.
    public boolean mayPark() {
        if (ticket.basket().isEmpty()) {
            warn(context.texts("sales").get("sales.refused.empty"));
            return false;
        }
        return ticket.mayChange();
    }

    /// Parks the ticket and starts the next one; can be undone while the message is shown.
    ///
    /// @param words by which people recognise it, empty for none
    public void park(String words) {
        if (!mayPark()) {
            return;
        }
        missed.forget();
        var id = ticket.requestId();
        parkCurrent(words);
        var done = Message.of(
                        words.isBlank() ? texts.get("sell.parked.done") : texts.get("sell.parked.named", words.strip()))
                .withIcon(MaterialDesignP.PAUSE_CIRCLE_OUTLINE);
        context.messages().undoable(TicketController.TOPIC, done, () -> recall(id));
    }

    private void parkCurrent(String words) {
        var id = ticket.requestId();
        ticket.startNew();
        park(id, words);
    }

    private void park(UUID id, String words) {
        var staff = context.staff();
        ticket.inTurn()
                .next(
                        () -> {
                            openTickets.park(staff, id, words);
                            return true;
                        },
                        (Work<Boolean> work) -> work.onSuccess(saved -> parked.refresh()));
    }

    /// Recalls the one that is parked, or lets choose among several. Reads first which there are: another till may have
    /// parked one since the screen was drawn, and the ticket on the screen is put aside only if there is one to take
    /// its
    /// place.
    ///
    /// @param choose shows them
    public void recall(Runnable choose) {
        if (!ticket.mayChange()) {
            return;
        }
        var isFree = ticket.basket().isEmpty();
        ticket.inTurn()
                .next(
                        () -> waiting(isFree),
                        (Work<Waiting> work) -> work.onSuccess(waiting -> {
                            switch (waiting.ids().size()) {
                                case 0 -> warn(texts.get("sell.parked.none"));
                                case 1 ->
                                    waiting.claimed().ifPresentOrElse(this::showClaimed, () -> recall(waiting.only()));
                                default -> choose.run();
                            }
                        }));
    }

    /// Which tickets are parked; a single one is taken at once if nothing must be put aside for it.
    private Waiting waiting(boolean isFree) {
        var ids = openTickets.parked().stream().map(OpenTicket::requestId).toList();
        return new Waiting(
                ids, isFree && ids.size() == 1 ? openTickets.recall(till, ids.getFirst()) : Optional.empty());
    }

    private void showClaimed(OpenTicket found) {
        show(found);
        parked.refresh();
    }

    public void recall(TicketSummary summary) {
        parked.requestId(summary).ifPresent(this::recall);
    }

    /// The current ticket is parked instead.
    public void recall(UUID id) {
        if (!ticket.mayChange()) {
            return;
        }
        if (!ticket.basket().isEmpty()) {
            parkCurrent("");
        }
        ticket.inTurn()
                .next(
                        () -> openTickets.recall(till, id),
                        (Work<Optional<OpenTicket>> work) -> work.onSuccess(found -> {
                            found.ifPresentOrElse(this::show, () -> warn(texts.get("sell.parked.gone")));
                            parked.refresh();
                        }));
    }

    /// If something was rung up meanwhile, the current ticket stays on the screen and the other one stays parked.
    private void show(OpenTicket found) {
        if (ticket.basket().equals(Basket.EMPTY)) {
            ticket.load(found);
        } else {
            park(found.requestId(), found.label());
            warn(texts.get("sell.parked.stays"));
        }
    }

    private void warn(String happened) {
        context.messages().warn(TicketController.TOPIC, Message.of(happened));
    }
}
