package org.comptoir.desktop.till.ticket;

import java.util.ArrayList;
import java.util.Map;
import java.util.function.Supplier;
import org.comptoir.pos.pricing.PriceBook;
import org.comptoir.pos.sales.parked.OpenTicket;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.TillId;
import org.comptoir.shop.selling.ParkedSearch;

/// Tells of a parked ticket: its words or whose it is, who parked it where and when, and what it is worth.
public final class ParkedText {

    private final Formats formats;
    private final ShopTills tills;
    private final Supplier<PriceBook> prices;
    private final TicketText ticketText;
    private final Texts texts;

    /// @param prices of the moment
    public ParkedText(Formats formats, ShopTills tills, Supplier<PriceBook> prices) {
        this.formats = formats;
        this.tills = tills;
        this.prices = prices;
        ticketText = new TicketText(formats);
        texts = Texts.of("sell", formats.language());
    }

    /// @param names of the shop's tills
    public TicketSummary summary(OpenTicket ticket, Map<TillId, String> names) {
        var priced = ticket.basket().price(prices.get());
        return new TicketSummary(
                ticket.requestId().toString(),
                title(ticket),
                details(ticket, names, ticketText.count(priced.count())),
                formats.money(priced.total()));
    }

    /// Its words, or else its customer, or else the first article.
    private String title(OpenTicket ticket) {
        if (!ticket.label().isEmpty()) {
            return ticket.label();
        }
        var customer = ParkedSearch.customer(ticket);
        if (!customer.isEmpty()) {
            return customer;
        }
        return ticket.basket().lines().stream()
                .findFirst()
                .map(TicketText::name)
                .orElseGet(() -> texts.get("sell.parked.nameless"));
    }

    /// The customer unless it is the title; the time, with its day unless it is today; person, till, and size.
    private String details(OpenTicket ticket, Map<TillId, String> names, String count) {
        var details = new ArrayList<String>();
        if (!ticket.label().isEmpty() && !ticket.label().equals(ParkedSearch.customer(ticket))) {
            details.add(ParkedSearch.customer(ticket));
        }
        var day = ticket.changedAt().atZone(formats.zone()).toLocalDate();
        details.add(
                day.equals(prices.get().day())
                        ? formats.time(ticket.changedAt())
                        : formats.dateTime(ticket.changedAt()));
        if (tills.hasOthers() || !ticket.till().equals(tills.own())) {
            details.add(texts.get(
                    "sell.parked.where",
                    ticket.parkedBy(),
                    names.getOrDefault(ticket.till(), ticket.till().value())));
        } else {
            details.add(ticket.parkedBy());
        }
        details.add(count);
        details.removeIf(String::isEmpty);
        return String.join(", ", details);
    }
}
