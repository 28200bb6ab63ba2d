package org.comptoir.desktop.till.ticket;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.task.SerialTasks;
import org.comptoir.desktop.task.Work;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.sales.parked.OpenTicket;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.TillId;
import org.comptoir.shop.open.SellingServices;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads what is shown instead of an empty ticket: the last sale and the parked tickets.
final class ParkedTickets {

    /// @param names of the shop's tills
    private record Read(Optional<Sale> last, List<OpenTicket> parked, Map<TillId, String> names) {}

    private static final Logger LOG = LoggerFactory.getLogger(ParkedTickets.class);

    private final ScreenContext context;
    private final SellingServices services;
    private final ShopTills tills;
    private final TicketModel model;
    private final Texts texts;
    private final ParkedText parkedText;
    private final SerialTasks queries;
    private final Map<String, OpenTicket> parked = new LinkedHashMap<>();
    private @Nullable Sale last;

    ParkedTickets(ScreenContext context, SellingServices services, ShopTills tills, TicketModel model) {
        this.context = context;
        this.services = services;
        this.tills = tills;
        this.model = model;
        parkedText = new ParkedText(
                context.formats(),
                tills,
                () -> services.checkout().priceBook(context.formats().zone()));
        texts = context.texts("sell");
        queries = new SerialTasks(context.tasks());
    }

    void refresh() {
        queries.latest("parked", this::read, (Work<Read> work) -> work.onSuccess(this::show));
    }

    /// The same while nobody asked for it: a server out of reach is reported elsewhere, and the list stays as it is.
    void follow() {
        queries.latest(
                "parked",
                this::read,
                (Work<Read> work) -> work.onSuccess(this::show)
                        .onFailure(
                                Unavailable.UnavailableException.class,
                                problem -> LOG.info("Parked tickets wait until the data can be reached")));
    }

    private Read read() {
        return new Read(
                services.sales().last(tills.own()), services.openTickets().parked(), tills.names());
    }

    private void show(Read read) {
        last = read.last().orElse(null);
        model.lastProperty().set(read.last().map(this::summary).orElse(null));
        parked.clear();
        var summaries = new ArrayList<TicketSummary>();
        for (var ticket : read.parked()) {
            parked.put(ticket.requestId().toString(), ticket);
            summaries.add(parkedText.summary(ticket, read.names()));
        }
        if (!summaries.equals(model.parked())) {
            model.parked().setAll(summaries);
        }
    }

    private TicketSummary summary(Sale sale) {
        var details = new ArrayList<String>();
        details.add(context.formats().time(sale.soldAt()));
        add(details, sale.customer());
        sale.tenders().stream()
                .map(tender -> tender.type().title(context.formats().language()))
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

    Optional<Sale> last() {
        return Optional.ofNullable(last);
    }

    Optional<UUID> requestId(TicketSummary ticket) {
        return Optional.ofNullable(parked.get(ticket.key())).map(OpenTicket::requestId);
    }
}
