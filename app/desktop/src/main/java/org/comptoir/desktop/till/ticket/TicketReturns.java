package org.comptoir.desktop.till.ticket;

import java.util.Optional;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Item.ReturnItem;
import org.comptoir.pos.pricing.Item.Returned;
import org.comptoir.pos.pricing.SoldLineId;
import org.comptoir.pos.pricing.SoldTicket;
import org.comptoir.pos.sales.basket.Basket;

/// The returned lines of the ticket, which stand above what is sold.
public final class TicketReturns {

    private final CurrentTicket ticket;

    TicketReturns(CurrentTicket ticket) {
        this.ticket = ticket;
    }

    /// The line that returns this one, if any.
    public Optional<BasketLine> line(SoldLineId sold) {
        var index = indexOf(ticket.basket(), sold);
        return index < 0
                ? Optional.empty()
                : Optional.of(ticket.basket().lines().get(index));
    }

    /// Puts a returned line on the ticket, in the place of the one that returned the same before.
    ///
    /// @throws IllegalArgumentException if it returns nothing
    public void put(BasketLine line) {
        if (!(line.item() instanceof ReturnItem item)) {
            throw new IllegalArgumentException("nothing that is returned: " + line);
        }
        var basket = following(ticket.basket(), item.ticket());
        var index = indexOf(basket, item.id());
        ticket.change(index < 0 ? basket.with(count(basket), line) : basket.withLine(index, line), TicketModel.NONE);
    }

    /// Adds a line that is returned without its receipt, below the other returns.
    public void addUnreceipted(BasketLine line) {
        ticket.change(ticket.basket().with(count(ticket.basket()), line), TicketModel.NONE);
    }

    /// @param index of the line on the ticket
    public void putUnreceipted(int index, BasketLine line) {
        ticket.change(ticket.basket().withLine(index, line), TicketModel.NONE);
    }

    public void removeUnreceipted(int index) {
        ticket.change(ticket.basket().withoutLine(index), TicketModel.NONE);
    }

    /// Takes a returned line off the ticket.
    public void remove(SoldLineId sold) {
        var index = indexOf(ticket.basket(), sold);
        if (index >= 0) {
            ticket.change(ticket.basket().withoutLine(index), TicketModel.NONE);
        }
    }

    /// All lines of a sale are returned from the sale as it is now: somebody may have returned other lines of it since
    /// the ticket was parked.
    private static Basket following(Basket basket, SoldTicket now) {
        var followed = basket;
        for (var i = 0; i < basket.lines().size(); i++) {
            var line = basket.lines().get(i);
            if (line.item() instanceof ReturnItem item && item.ticket().number().equals(now.number())) {
                var current = new ReturnItem(now, item.line(), item.terms(), item.approval());
                followed = followed.withLine(
                        i, BasketLine.of(current, line.quantity()).withNote(line.note()));
            }
        }
        return followed;
    }

    private static int count(Basket basket) {
        return (int) basket.lines().stream()
                .filter(line -> line.item() instanceof Returned)
                .count();
    }

    private static int indexOf(Basket basket, SoldLineId sold) {
        for (var i = 0; i < basket.lines().size(); i++) {
            if (basket.lines().get(i).item() instanceof ReturnItem item
                    && item.id().equals(sold)) {
                return i;
            }
        }
        return -1;
    }
}
