package org.comptoir.desktop.till.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.till.ticket.TicketController;
import org.comptoir.pos.closing.TillEvents;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.parked.CardCharge;
import org.comptoir.pos.sales.parked.OpenTickets;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.till.machine.CardSlip;
import org.comptoir.shop.devices.CardTerminal;
import org.comptoir.shop.devices.CardTerminals;
import org.comptoir.shop.devices.TerminalAnswer;
import org.comptoir.shop.open.SellingServices;
import org.jspecify.annotations.Nullable;

/// What a card terminal is asked for in one payment. Each charge, and each refund, is kept with the open ticket before
/// the terminal is asked, and asked for again under the same request: it is never charged twice, whatever happens in
/// between.
final class CardCharges {

    /// How a charge ended.
    sealed interface Outcome {

        /// @param amount charged or credited, positive
        record Done(Money amount) implements Outcome {}

        record Declined() implements Outcome {}

        record Cancelled() implements Outcome {}

        /// It could not be kept, so the terminal was not asked.
        record NotAsked() implements Outcome {}

        /// Not known: somebody has to say, or the terminal is asked again.
        record Unknown() implements Outcome {}
    }

    private final ScreenContext context;
    private final CardTerminals terminals;
    private final OpenTickets openTickets;
    private final TillEvents events;
    private final TicketController ticket;
    private final UUID ticketId;
    private final List<CardCharge> charges = new ArrayList<>();
    private Consumer<Outcome> ended = outcome -> {};
    private @Nullable CardCharge open;
    private boolean asking;

    CardCharges(ScreenContext context, SellingServices services, CardTerminals terminals, TicketController ticket) {
        this.context = context;
        this.terminals = terminals;
        this.ticket = ticket;
        openTickets = services.openTickets();
        events = services.tillEvents();
        ticketId = ticket.requestId();
        charges.addAll(ticket.cards());
        open = charges.stream()
                .filter(charge -> !charge.isApproved())
                .findFirst()
                .orElse(null);
    }

    /// Sets who is told how a charge ended.
    void tell(Consumer<Outcome> listener) {
        ended = listener;
    }

    /// Whether there is a terminal to ask.
    boolean isThere() {
        return terminals.current().isPresent();
    }

    /// What was charged, or credited, before the payment was opened, because the program ended in between.
    List<Money> approved() {
        return charges.stream()
                .filter(CardCharge::isApproved)
                .map(charge -> charge.moved())
                .toList();
    }

    /// Whether a card was, or may have been, charged: the payment cannot be left then.
    boolean isBound() {
        return !charges.isEmpty();
    }

    /// Whether the terminal is being asked.
    boolean isAsking() {
        return asking;
    }

    /// The charge of which it is not known how it ended, or which is being asked for.
    @Nullable
    CardCharge open() {
        return open;
    }

    void charge(Money amount) {
        begin(amount);
    }

    /// Credits a card.
    void refund(Money amount) {
        begin(amount.negate());
    }

    private void begin(Money amount) {
        terminals.current().ifPresent(terminal -> {
            var charge = new CardCharge(UUID.randomUUID(), amount, false);
            charges.add(charge);
            open = charge;
            asking = true;
            keep(() -> ask(terminal, charge), () -> {
                charges.remove(charge);
                open = null;
                asking = false;
                ended.accept(new Outcome.NotAsked());
            });
        });
    }

    /// Asks the terminal how the charge ended.
    void askAgain() {
        var charge = open;
        if (charge == null || asking) {
            return;
        }
        var terminal = terminals.current();
        if (terminal.isEmpty()) {
            ended.accept(new Outcome.Unknown());
        } else {
            asking = true;
            ask(terminal.get(), charge);
        }
    }

    private void ask(CardTerminal terminal, CardCharge charge) {
        context.tasks()
                .of(() -> charge.isRefund()
                        ? terminal.refund(charge.request(), charge.moved())
                        : terminal.charge(charge.request(), charge.amount()))
                .onSuccess(answer -> answered(charge, answer))
                .onFailure(Throwable.class, error -> {
                    context.tasks().report(error);
                    answered(charge, new TerminalAnswer.Unknown());
                })
                .start();
    }

    private void answered(CardCharge charge, TerminalAnswer answer) {
        asking = false;
        switch (answer) {
            case TerminalAnswer.Approved(var slip) -> approve(charge, slip);
            case TerminalAnswer.Declined() -> drop(charge, new Outcome.Declined());
            case TerminalAnswer.Cancelled() -> drop(charge, new Outcome.Cancelled());
            case TerminalAnswer.Unknown() -> ended.accept(new Outcome.Unknown());
        }
    }

    /// Somebody saw at the terminal how it ended, and answers for it by name in the technical log.
    void settle(boolean isPaid) {
        var charge = open;
        if (charge == null || asking) {
            return;
        }
        context.work(by -> {
                    by.require(Permission.REFUND);
                    events.cardSettled(by, charge.amount(), isPaid);
                    return true;
                })
                .onSuccess(told -> {
                    if (isPaid) {
                        approve(charge, null);
                    } else {
                        drop(charge, new Outcome.Cancelled());
                    }
                })
                .start();
    }

    /// What cannot be kept now is found again by asking: the terminal still knows the request.
    private void approve(CardCharge charge, @Nullable CardSlip slip) {
        charges.set(charges.indexOf(charge), charge.approved(slip));
        open = null;
        keep(() -> {}, () -> {});
        ended.accept(new Outcome.Done(charge.moved()));
    }

    private void drop(CardCharge charge, Outcome outcome) {
        charges.remove(charge);
        open = null;
        keep(() -> {}, () -> {});
        ended.accept(outcome);
    }

    private void keep(Runnable kept, Runnable failed) {
        var now = List.copyOf(charges);
        ticket.keep(now);
        ticket.inTurn()
                .next(
                        () -> {
                            openTickets.keep(ticketId, now);
                            return true;
                        },
                        work -> work.onSuccess(done -> kept.run()).onFailure(Throwable.class, error -> {
                            context.tasks().report(error);
                            failed.run();
                        }));
    }
}
