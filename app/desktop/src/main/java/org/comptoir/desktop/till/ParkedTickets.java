package org.comptoir.desktop.till;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.desktop.task.SerialTasks;
import org.comptoir.desktop.task.Work;
import org.comptoir.desktop.till.counter.TicketSummary;
import org.comptoir.desktop.till.counter.TillModel;
import org.comptoir.desktop.till.ticket.TicketText;
import org.comptoir.desktop.till.workplace.TillContext;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.sales.parked.OpenTicket;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// What stands where there are no lines: the last ticket and those put aside.
final class ParkedTickets {

    private record Read(Optional<Sale> last, List<OpenTicket> parked) {}

    private final TillContext at;
    private final TillModel model;
    private final Texts texts;
    private final Texts sales;
    private final TicketText ticketText;
    private final SerialTasks reading;
    private final Map<Long, OpenTicket> parked = new HashMap<>();
    private @Nullable Sale last;

    ParkedTickets(TillContext at, TillModel model, TicketText ticketText) {
        this.at = at;
        this.model = model;
        this.ticketText = ticketText;
        texts = at.texts("sell");
        sales = at.texts("sales");
        reading = new SerialTasks(at.tasks());
    }

    void refresh() {
        reading.latest("kept", this::read, (Work<Read> work) -> at.guard(work).onSuccess(this::show));
    }

    private Read read() {
        var till = at.shop().till().name();
        var counter = at.shop().counter();
        return new Read(counter.sales().last(till), counter.openTickets().parked(till));
    }

    private void show(Read read) {
        last = read.last().orElse(null);
        model.lastProperty().set(read.last().map(this::sold).orElse(null));
        parked.clear();
        var waiting = new ArrayList<TicketSummary>();
        for (var ticket : read.parked()) {
            var key = (long) waiting.size();
            parked.put(key, ticket);
            waiting.add(waiting(key, ticket));
        }
        model.parked().setAll(waiting);
    }

    private TicketSummary sold(Sale sale) {
        var details = new ArrayList<String>();
        details.add(at.formats().time(sale.soldAt()));
        add(details, sale.customer());
        sale.tenders().stream()
                .map(tender -> sales.get("sales.tender." + tender.kind().name().toLowerCase(Locale.ROOT)))
                .distinct()
                .forEach(details::add);
        var title = texts.get(
                "sell.last.title",
                at.formats().count(sale.number()),
                at.formats().money(sale.total()));
        return new TicketSummary(sale.number(), title, String.join(", ", details), "");
    }

    private static void add(List<String> details, @Nullable SaleCustomer customer) {
        if (customer != null) {
            details.add(customer.displayName());
        }
    }

    private TicketSummary waiting(long key, OpenTicket ticket) {
        var priced = ticket.basket().price();
        var title = ticket.label();
        return new TicketSummary(
                key,
                title.isEmpty() ? texts.get("sell.parked.nameless") : title,
                at.formats().time(ticket.changedAt()) + ", " + ticketText.count(priced.count()),
                at.formats().money(priced.total()));
    }

    Optional<Sale> last() {
        return Optional.ofNullable(last);
    }

    Optional<UUID> requestId(TicketSummary ticket) {
        return Optional.ofNullable(parked.get(ticket.key())).map(OpenTicket::requestId);
    }

    Optional<UUID> newest() {
        return Optional.ofNullable(parked.get(0L)).map(OpenTicket::requestId);
    }
}
