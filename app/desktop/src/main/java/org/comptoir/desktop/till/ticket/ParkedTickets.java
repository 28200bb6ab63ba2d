package org.comptoir.desktop.till.ticket;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.task.SerialTasks;
import org.comptoir.desktop.task.Work;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.sales.parked.OpenTicket;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.till.registry.Till;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;

/// Reads what is shown instead of an empty ticket: the last sale and the parked tickets.
final class ParkedTickets {

    /// @param tills names of the shop's tills
    private record Read(Optional<Sale> last, List<OpenTicket> parked, Map<TillId, String> tills) {}

    private final ScreenContext context;
    private final OpenShop shop;
    private final TicketModel model;
    private final Texts texts;
    private final Texts sales;
    private final TicketText ticketText;
    private final SerialTasks queries;
    private final Map<String, OpenTicket> parked = new LinkedHashMap<>();
    private @Nullable Sale last;

    ParkedTickets(ScreenContext context, OpenShop shop, TicketModel model) {
        this.context = context;
        this.shop = shop;
        this.model = model;
        ticketText = new TicketText(context.formats());
        texts = context.texts("sell");
        sales = context.texts("sales");
        queries = new SerialTasks(context.tasks());
    }

    void refresh() {
        queries.latest("parked", this::read, (Work<Read> work) -> work.onSuccess(this::show));
    }

    private Read read() {
        var till = shop.till().id();
        var counter = shop.counter();
        var tills = shop.tills().all().stream().collect(Collectors.toMap(Till::id, Till::name));
        return new Read(counter.sales().last(till), counter.openTickets().parked(), tills);
    }

    private void show(Read read) {
        last = read.last().orElse(null);
        model.lastProperty().set(read.last().map(this::summary).orElse(null));
        parked.clear();
        var summaries = new ArrayList<TicketSummary>();
        for (var ticket : read.parked()) {
            parked.put(ticket.requestId().toString(), ticket);
            summaries.add(summary(ticket, read.tills()));
        }
        model.parked().setAll(summaries);
    }

    private TicketSummary summary(Sale sale) {
        var details = new ArrayList<String>();
        details.add(context.formats().time(sale.soldAt()));
        add(details, sale.customer());
        sale.tenders().stream()
                .map(tender -> sales.get(tender.kind().textKey()))
                .distinct()
                .forEach(details::add);
        var title = texts.get(
                "sell.last.title", sale.number().toString(), context.formats().money(sale.total()));
        return new TicketSummary(sale.number().toString(), title, String.join(", ", details), "");
    }

    private static void add(List<String> details, @Nullable SaleCustomer customer) {
        if (customer != null) {
            details.add(customer.displayName());
        }
    }

    private TicketSummary summary(OpenTicket ticket, Map<TillId, String> tills) {
        var priced = ticket.basket()
                .price(shop.counter().checkout().priceBook(context.formats().zone()));
        var title = ticket.label();
        return new TicketSummary(
                ticket.requestId().toString(),
                title.isEmpty() ? texts.get("sell.parked.nameless") : title,
                details(ticket, tills, ticketText.count(priced.count())),
                context.formats().money(priced.total()));
    }

    /// Time, person, till unless it is this one, and the size of the ticket.
    private String details(OpenTicket ticket, Map<TillId, String> tills, String count) {
        var details = new ArrayList<String>();
        details.add(context.formats().time(ticket.changedAt()));
        if (!ticket.till().equals(shop.till().id())) {
            details.add(texts.get(
                    "sell.parked.where",
                    ticket.parkedBy(),
                    tills.getOrDefault(ticket.till(), ticket.till().value())));
        } else if (!ticket.parkedBy().isEmpty()) {
            details.add(ticket.parkedBy());
        }
        details.add(count);
        return String.join(", ", details);
    }

    Optional<Sale> last() {
        return Optional.ofNullable(last);
    }

    Optional<UUID> requestId(TicketSummary ticket) {
        return Optional.ofNullable(parked.get(ticket.key())).map(OpenTicket::requestId);
    }
}
