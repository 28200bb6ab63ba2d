package org.comptoir.desktop.till.ticket;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.comptoir.pos.pricing.PriceBook;
import org.comptoir.pos.sales.basket.Basket;
import org.jspecify.annotations.Nullable;

/// The changes of one ticket, so that each can be undone and done again, the newest first. A new change forgets those
/// that
/// were undone.
final class TicketHistory {

    /// Older ones are forgotten.
    static final int MAX_STEPS = 200;

    /// A ticket as it stood.
    ///
    /// @param customer what is shown of the customer; null also while it is being read
    /// @param selected the line, or [TicketModel#NONE]
    record State(Basket basket, @Nullable TicketCustomer customer, int selected) {}

    /// One change.
    ///
    /// @param prices at which its worth is told
    /// @param isEmptying whether the whole ticket was emptied by it
    record Step(State before, State after, PriceBook prices, boolean isEmptying) {}

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    void add(Step step) {
        undone.clear();
        done.push(step);
        if (done.size() > MAX_STEPS) {
            done.removeLast();
        }
    }

    /// Takes back the newest change.
    Optional<Step> undo() {
        return move(done, undone);
    }

    /// Brings back the change that was undone last.
    Optional<Step> redo() {
        return move(undone, done);
    }

    private static Optional<Step> move(Deque<Step> from, Deque<Step> to) {
        var step = Optional.ofNullable(from.poll());
        step.ifPresent(to::push);
        return step;
    }

    boolean canUndo() {
        return !done.isEmpty();
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }

    /// For another ticket.
    void clear() {
        done.clear();
        undone.clear();
    }

    void continueFrom(TicketHistory before) {
        clear();
        done.addAll(before.done);
        undone.addAll(before.undone);
    }
}
