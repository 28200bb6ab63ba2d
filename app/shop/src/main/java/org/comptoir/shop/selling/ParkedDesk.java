package org.comptoir.shop.selling;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.comptoir.pos.closing.TillEvents;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.PriceBook;
import org.comptoir.pos.pricing.PricedBasket;
import org.comptoir.pos.pricing.PricedLine;
import org.comptoir.pos.sales.parked.OpenTicket;
import org.comptoir.pos.sales.parked.OpenTickets;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;

/// The tickets on hold of all tills, without a till's screen: to see them, and to drop those that nobody comes back
/// for.
public final class ParkedDesk {

    /// What came of dropping one.
    public sealed interface DropResult {

        /// @param amount of the goods that were to be sold
        record Dropped(Money amount) implements DropResult {}

        /// It is no longer on hold: a till took it.
        record Gone() implements DropResult {}

        /// A card was, or may have been, charged for it: it must be recalled and finished.
        record Charged() implements DropResult {}
    }

    private final OpenTickets openTickets;
    private final TillEvents events;
    private final Supplier<PriceBook> prices;

    /// @param prices of the moment
    public ParkedDesk(OpenTickets openTickets, TillEvents events, Supplier<PriceBook> prices) {
        this.openTickets = openTickets;
        this.events = events;
        this.prices = prices;
    }

    /// All of them, newest first.
    public List<OpenTicket> all(SignedInStaff by) {
        by.require(Permission.SELL);
        return openTickets.parked();
    }

    /// What it comes to now.
    public PricedBasket priced(OpenTicket ticket) {
        return ticket.basket().price(prices.get());
    }

    /// Drops a ticket on hold. The technical log and the day's end tell it as an emptied ticket.
    public DropResult drop(SignedInStaff by, UUID requestId) {
        by.require(Permission.SELL);
        var found = openTickets.parked().stream()
                .filter(ticket -> ticket.requestId().equals(requestId))
                .findFirst();
        if (found.isEmpty()) {
            return new DropResult.Gone();
        }
        if (!found.get().cards().isEmpty()) {
            return new DropResult.Charged();
        }
        if (!openTickets.drop(requestId)) {
            return new DropResult.Gone();
        }
        var amount = Money.sum(priced(found.get()).lines().stream()
                .filter(line -> !line.isReturn())
                .map(PricedLine::total)
                .toList());
        events.emptied(by, amount);
        return new DropResult.Dropped(amount);
    }
}
