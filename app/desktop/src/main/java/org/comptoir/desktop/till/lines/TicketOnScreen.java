package org.comptoir.desktop.till.lines;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.comptoir.desktop.task.SerialTasks;
import org.comptoir.desktop.task.Work;
import org.comptoir.desktop.till.ticket.LineItem;
import org.comptoir.desktop.till.ticket.TicketCustomer;
import org.comptoir.desktop.till.ticket.TicketCustomerReader;
import org.comptoir.desktop.till.ticket.TicketModel;
import org.comptoir.desktop.till.ticket.TicketText;
import org.comptoir.desktop.till.workplace.TillContext;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.sales.parked.OpenTicket;
import org.comptoir.pos.sales.parked.OpenTickets;
import org.jspecify.annotations.Nullable;

/// The ticket being rung up. Each change is shown at once and kept in the background, in order, so that a power cut
/// loses at most the last one.
public final class TicketOnScreen {

    private static final String KEEP = "keep";

    private final TillContext context;
    private final OpenTickets kept;
    private final TicketCustomerReader customers;
    private final TicketText text;
    private final TicketModel shown;
    private final BooleanSupplier mayChange;
    private final SerialTasks keeping;
    private Basket basket = Basket.EMPTY;
    private UUID requestId = UUID.randomUUID();
    private @Nullable TicketCustomer customer;

    /// @param mayChange asked before each change of what is on it; says so if it may not
    public TicketOnScreen(TillContext context, TicketModel shown, BooleanSupplier mayChange) {
        this.context = context;
        this.shown = shown;
        this.mayChange = mayChange;
        kept = context.shop().counter().openTickets();
        customers = new TicketCustomerReader(context);
        text = new TicketText(context.formats());
        keeping = new SerialTasks(context.tasks());
        show(TicketModel.NONE);
    }

    public Basket basket() {
        return basket;
    }

    public UUID requestId() {
        return requestId;
    }

    public TicketText text() {
        return text;
    }

    @Nullable
    public TicketCustomer customer() {
        return customer;
    }

    /// Whether it may change now; if not, that is said.
    public boolean mayChange() {
        return mayChange.getAsBoolean();
    }

    /// The index of the open line, or [TicketModel#NONE].
    int selected() {
        return shown.selectedProperty().get();
    }

    /// What must not overtake the keeping of this ticket: selling it, putting it aside.
    public SerialTasks inTurn() {
        return keeping;
    }

    public void select(int line) {
        shown.selectedProperty().set(line == selected() ? TicketModel.NONE : line);
    }

    /// Shows another basket and keeps it.
    ///
    /// @param line the one to open
    void change(Basket changed, int line) {
        if (!mayChange()) {
            return;
        }
        basket = changed;
        show(line);
        keep();
    }

    private void keep() {
        var now = basket;
        var id = requestId;
        keeping.latest(
                KEEP + id,
                () -> {
                    kept.save(context.shop().till().id(), id, now);
                    return true;
                },
                context::guard);
    }

    private void show(int line) {
        var priced = basket.price(context.priceBook());
        var lines = text.lines(priced);
        shown.selectedProperty().set(TicketModel.NONE);
        if (lines.size() == shown.lines().size()) {
            replace(lines);
        } else {
            shown.lines().setAll(lines);
        }
        shown.totalsProperty().set(text.totals(priced, basket.discount()));
        shown.selectedProperty().set(line < lines.size() ? line : TicketModel.NONE);
    }

    private void replace(List<LineItem> lines) {
        for (var i = 0; i < lines.size(); i++) {
            if (!lines.get(i).equals(shown.lines().get(i))) {
                shown.lines().set(i, lines.get(i));
            }
        }
    }

    public void attach(TicketCustomer attached) {
        if (!mayChange()) {
            return;
        }
        customer = attached;
        shown.customerProperty().set(attached.shown());
        change(basket.withCustomer(attached.customer().atTheTill()), selected());
    }

    void detach() {
        if (!mayChange()) {
            return;
        }
        customer = null;
        shown.customerProperty().set(null);
        change(basket.withoutCustomer(), selected());
    }

    /// The next customer's empty ticket.
    public void startNew() {
        take(UUID.randomUUID(), Basket.EMPTY);
    }

    /// The same goods under another id, because something was sold under the one they had.
    public void renew() {
        var sold = requestId;
        requestId = UUID.randomUUID();
        keeping.next(
                () -> {
                    kept.delete(sold);
                    return true;
                },
                context::guard);
        keep();
    }

    private void take(UUID id, Basket taken) {
        requestId = id;
        basket = taken;
        customer = null;
        shown.customerProperty().set(null);
        show(TicketModel.NONE);
        readCustomer();
    }

    private void readCustomer() {
        var known = basket.customer();
        if (known == null) {
            return;
        }
        var id = requestId;
        context.guard(context.tasks().of(() -> customers.read(known.id())))
                .onSuccess(found -> found.filter(any -> id.equals(requestId)).ifPresent(read -> {
                    customer = read;
                    shown.customerProperty().set(read.shown());
                }))
                .start();
    }

    /// Brings back what was on this till's screen when the program ended, unless something was rung up meanwhile.
    public void restore(Runnable then) {
        keeping.next(
                () -> kept.resume(context.shop().till().id()),
                (Work<Optional<OpenTicket>> work) -> context.guard(work).onSuccess(found -> {
                    if (basket.equals(Basket.EMPTY)) {
                        found.ifPresent(ticket -> take(ticket.requestId(), ticket.basket()));
                    }
                    then.run();
                }));
    }

    /// Puts the ticket aside and starts the next.
    public void park(String label, Runnable then) {
        var id = requestId;
        startNew();
        putAside(id, label, then);
    }

    /// Puts aside a ticket that is not on the screen.
    public void putAside(UUID id, String label, Runnable then) {
        var by = context.signedIn().get();
        keeping.next(
                () -> {
                    kept.park(by, id, label);
                    return true;
                },
                (Work<Boolean> work) -> context.guard(work).onSuccess(done -> then.run()));
    }

    /// Takes a ticket that was put aside onto the screen.
    ///
    /// @param late given the ticket when something was rung up meanwhile, and keeps it
    public void recall(UUID id, Runnable gone, Consumer<OpenTicket> late, Runnable then) {
        keeping.next(
                () -> kept.recall(context.shop().till().id(), id),
                (Work<Optional<OpenTicket>> work) -> context.guard(work).onSuccess(found -> {
                    found.ifPresentOrElse(ticket -> takeOr(late, ticket), gone);
                    then.run();
                }));
    }

    private void takeOr(Consumer<OpenTicket> late, OpenTicket ticket) {
        if (basket.equals(Basket.EMPTY)) {
            take(ticket.requestId(), ticket.basket());
        } else {
            late.accept(ticket);
        }
    }
}
