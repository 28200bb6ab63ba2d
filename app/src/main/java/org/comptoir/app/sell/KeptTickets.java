package org.comptoir.app.sell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comptoir.app.sell.counter.KeptTicket;
import org.comptoir.app.sell.counter.SellModel;
import org.comptoir.app.task.InTurn;
import org.comptoir.app.task.Work;
import org.comptoir.app.ticket.TicketText;
import org.comptoir.app.ticket.workplace.Workplace;
import org.comptoir.pos.sales.basket.OpenTicket;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.sales.kept.Sale;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.till.registry.Till;
import org.jspecify.annotations.Nullable;

/// What stands where there are no lines: the last ticket and those put aside.
final class KeptTickets {

    /// @param tills names of the shop's tills
    private record Read(Optional<Sale> last, List<OpenTicket> parked, Map<TillId, String> tills) {}

    private final Workplace at;
    private final SellModel model;
    private final Texts texts;
    private final Texts sales;
    private final TicketText ticketText;
    private final InTurn reading;
    private final Map<String, OpenTicket> parked = new LinkedHashMap<>();
    private @Nullable Sale last;

    KeptTickets(Workplace at, SellModel model, TicketText ticketText) {
        this.at = at;
        this.model = model;
        this.ticketText = ticketText;
        texts = at.texts("sell");
        sales = at.texts("sales");
        reading = new InTurn(at.tasks());
    }

    void refresh() {
        reading.latest("kept", this::read, (Work<Read> work) -> at.guard(work).then(this::show));
    }

    private Read read() {
        var till = at.shop().till().id();
        var counter = at.shop().counter();
        var tills = at.shop().tills().all().stream().collect(Collectors.toMap(Till::id, Till::name));
        return new Read(counter.sales().last(till), counter.openTickets().parked(), tills);
    }

    private void show(Read read) {
        last = read.last().orElse(null);
        model.lastProperty().set(read.last().map(this::sold).orElse(null));
        parked.clear();
        var waiting = new ArrayList<KeptTicket>();
        for (var ticket : read.parked()) {
            parked.put(ticket.requestId().toString(), ticket);
            waiting.add(waiting(ticket, read.tills()));
        }
        model.parked().setAll(waiting);
    }

    private KeptTicket sold(Sale sale) {
        var details = new ArrayList<String>();
        details.add(at.formats().time(sale.soldAt()));
        add(details, sale.customer());
        sale.tenders().stream()
                .map(tender -> sales.get("sales.tender." + tender.kind().name().toLowerCase(Locale.ROOT)))
                .distinct()
                .forEach(details::add);
        var title = texts.get(
                "sell.last.title", sale.number().toString(), at.formats().money(sale.total()));
        return new KeptTicket(sale.number().toString(), title, String.join(", ", details), "");
    }

    private static void add(List<String> details, @Nullable SaleCustomer customer) {
        if (customer != null) {
            details.add(customer.displayName());
        }
    }

    private KeptTicket waiting(OpenTicket ticket, Map<TillId, String> tills) {
        var priced = ticket.basket().price(at.priceBook());
        var title = ticket.label();
        return new KeptTicket(
                ticket.requestId().toString(),
                title.isEmpty() ? texts.get("sell.parked.nameless") : title,
                details(ticket, tills, ticketText.count(priced.count())),
                at.formats().money(priced.total()));
    }

    /// When, who where unless it was at this till, and how much is on it.
    private String details(OpenTicket ticket, Map<TillId, String> tills, String count) {
        var details = new ArrayList<String>();
        details.add(at.formats().time(ticket.changedAt()));
        if (!ticket.till().equals(at.shop().till().id())) {
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

    Optional<UUID> requestId(KeptTicket ticket) {
        return Optional.ofNullable(parked.get(ticket.key())).map(OpenTicket::requestId);
    }

    Optional<UUID> newest() {
        return parked.values().stream().findFirst().map(OpenTicket::requestId);
    }
}
