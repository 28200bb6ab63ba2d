package org.comptoir.desktop.till.ticket;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.task.SerialTasks;
import org.comptoir.desktop.task.Work;
import org.comptoir.desktop.till.ticket.TicketHistory.State;
import org.comptoir.desktop.till.ticket.TicketHistory.Step;
import org.comptoir.pos.pricing.PriceBook;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.sales.parked.CardCharge;
import org.comptoir.pos.sales.parked.OpenTicket;
import org.comptoir.pos.sales.parked.OpenTickets;
import org.comptoir.pos.till.TillId;
import org.comptoir.shop.open.SellingServices;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The ticket being rung up. Each change is shown at once and saved in the background, in order, so that a power cut
/// loses at most the last one.
final class CurrentTicket {

    private static final String SAVE = "save";

    private final ScreenContext context;
    private final SellingServices services;
    private final TillId till;
    private final TicketModel model;
    private final OpenTickets openTickets;
    private final TicketCustomerReader customers;
    private final TicketText text;
    private final TicketHistory history = new TicketHistory();
    private SerialTasks saving;
    private boolean isHandedOver;
    private Basket basket = Basket.EMPTY;
    private UUID requestId = UUID.randomUUID();
    private List<CardCharge> cards = List.of();
    private @Nullable TicketCustomer customer;
    private @Nullable PriceBook told;

    CurrentTicket(
            ScreenContext context,
            SellingServices services,
            TillId till,
            TicketCustomerReader customers,
            TicketModel model) {
        this.context = context;
        this.services = services;
        this.till = till;
        this.customers = customers;
        this.model = model;
        openTickets = services.openTickets();
        text = new TicketText(context.formats());
        saving = new SerialTasks(context.tasks());
        show(TicketModel.NONE);
    }

    /// Goes on with the ticket of another one, in whose turn it is saved.
    void continueFrom(CurrentTicket before) {
        before.isHandedOver = true;
        saving = before.saving;
        basket = before.basket;
        requestId = before.requestId;
        cards = before.cards;
        history.continueFrom(before.history);
        tellHistory();
        show(before.customer);
        show(before.selected());
        readCustomer();
    }

    Basket basket() {
        return basket;
    }

    /// What a card terminal was asked for this ticket.
    List<CardCharge> cards() {
        return cards;
    }

    void keep(List<CardCharge> asked) {
        cards = List.copyOf(asked);
    }

    UUID requestId() {
        return requestId;
    }

    @Nullable
    TicketCustomer customer() {
        return customer;
    }

    /// The current prices; while it is being paid, those that the customer was told when the payment began.
    PriceBook prices() {
        return told == null ? services.checkout().priceBook(context.formats().zone()) : told;
    }

    /// Sets how far it has come. With the payment the prices are fixed: a promotion that ends meanwhile still counts.
    void enter(TicketStage stage) {
        var wasOpen = model.stageProperty().get() == TicketStage.OPEN;
        if (stage == TicketStage.OPEN) {
            told = null;
        } else if (wasOpen) {
            told = prices();
            show(selected());
        }
        model.stageProperty().set(stage);
        if (stage == TicketStage.OPEN && !wasOpen) {
            show(selected());
        }
    }

    /// The index of the selected line, or [TicketModel#NONE].
    int selected() {
        return model.selectedProperty().get();
    }

    /// For operations that must wait until this ticket is saved: selling it, parking it.
    SerialTasks inTurn() {
        return saving;
    }

    /// Whether it may change now; if not, reports why. A payment without any tender is closed by it.
    boolean mayChange() {
        if (isHandedOver) {
            return false;
        }
        return switch (model.stageProperty().get()) {
            case OPEN -> true;
            case PAYMENT_OPEN -> {
                reopen();
                yield true;
            }
            case BEING_PAID -> refuse("sell.scan.paying");
            case SOLD -> refuse("sell.paying.sold");
        };
    }

    private boolean refuse(String key) {
        var texts = context.texts("sell");
        context.messages()
                .warn(
                        TicketController.TOPIC,
                        Message.of(texts.get(key), texts.get("sell.nothing.changed"))
                                .withIcon(MaterialDesignC.CASH_REGISTER));
        return false;
    }

    void reopen() {
        enter(TicketStage.OPEN);
    }

    void select(int line) {
        model.selectedProperty().set(line == selected() ? TicketModel.NONE : line);
    }

    /// Shows another basket and saves it.
    ///
    /// @param line to select
    void change(Basket changed, int line) {
        change(changed, customer, line, false);
    }

    /// Takes everything off, the customer included, as one change.
    void empty() {
        change(Basket.EMPTY, null, TicketModel.NONE, true);
    }

    private void change(Basket changed, @Nullable TicketCustomer shown, int line, boolean isEmptying) {
        if (!mayChange()) {
            return;
        }
        if (!changed.equals(basket)) {
            var before = new State(basket, customer, selected());
            history.add(new Step(before, new State(changed, shown, line), prices(), isEmptying));
            tellHistory();
        }
        put(changed, shown, line);
    }

    /// The newest change that was undone, if there was one.
    Optional<Step> undo() {
        var step = history.undo();
        step.ifPresent(undone -> put(undone.before()));
        return step;
    }

    /// The change that was done again, if one was undone before.
    Optional<Step> redo() {
        var step = history.redo();
        step.ifPresent(redone -> put(redone.after()));
        return step;
    }

    private void put(State state) {
        tellHistory();
        put(state.basket(), state.customer(), state.selected());
        if (state.customer() == null) {
            readCustomer();
        }
    }

    private void put(Basket changed, @Nullable TicketCustomer shown, int line) {
        basket = changed;
        if (!Objects.equals(shown, customer)) {
            show(shown);
        }
        show(line);
        save();
    }

    /// Another ticket has changes of its own.
    private void forget() {
        history.clear();
        tellHistory();
    }

    private void tellHistory() {
        model.undoableProperty().set(history.canUndo());
        model.redoableProperty().set(history.canRedo());
    }

    private void save() {
        var now = basket;
        var id = requestId;
        saving.latest(
                SAVE + id,
                () -> {
                    openTickets.save(till, id, now);
                    return true;
                },
                work -> work);
    }

    private void show(int line) {
        var priced = basket.price(prices());
        var lines = text.lines(priced);
        model.selectedProperty().set(TicketModel.NONE);
        if (lines.size() == model.lines().size()) {
            replace(lines);
        } else {
            model.lines().setAll(lines);
        }
        model.totalsProperty().set(text.totals(priced, basket.discount()));
        model.selectedProperty().set(line < lines.size() ? line : TicketModel.NONE);
    }

    private void replace(List<LineItem> lines) {
        for (var i = 0; i < lines.size(); i++) {
            if (!lines.get(i).equals(model.lines().get(i))) {
                model.lines().set(i, lines.get(i));
            }
        }
    }

    void attach(TicketCustomer attached) {
        var known = attached.customer();
        change(basket.withCustomer(known.atTheTill(), attached.opening()), attached, selected(), false);
    }

    void detach() {
        change(basket.withoutCustomer(), null, selected(), false);
    }

    private void show(@Nullable TicketCustomer shown) {
        customer = shown;
        model.customerProperty().set(shown == null ? null : shown.shown());
    }

    /// Starts an empty ticket for the next customer.
    void startNew() {
        load(UUID.randomUUID(), Basket.EMPTY);
        reopen();
    }

    /// Keeps the items under a new id, because something was sold under the old one.
    void renew() {
        var sold = requestId;
        requestId = UUID.randomUUID();
        cards = List.of();
        forget();
        saving.next(
                () -> {
                    openTickets.delete(sold);
                    return true;
                },
                work -> work);
        save();
        reopen();
    }

    /// Loads a ticket that was parked, or open when the program ended.
    void load(OpenTicket ticket) {
        load(ticket.requestId(), ticket.basket());
        cards = ticket.cards();
        model.chargedProperty().set(!cards.isEmpty());
    }

    private void load(UUID id, Basket loaded) {
        requestId = id;
        cards = List.of();
        forget();
        model.chargedProperty().set(false);
        basket = loaded;
        show((TicketCustomer) null);
        show(TicketModel.NONE);
        readCustomer();
    }

    /// Reads what is shown of the customer, who may have changed, as may who serves them.
    void readCustomer() {
        var known = basket.customer();
        if (known == null) {
            return;
        }
        var id = requestId;
        context.work(by -> customers.read(by, known.id()))
                .onSuccess(found -> found.filter(read -> id.equals(requestId) && known.equals(basket.customer()))
                        .ifPresent(this::show))
                .start();
    }

    /// Restores the ticket that was on the screen when the program ended, unless something was rung up meanwhile.
    void restore() {
        saving.next(
                () -> openTickets.resume(till),
                (Work<Optional<OpenTicket>> work) -> work.onSuccess(found ->
                        found.filter(ticket -> basket.equals(Basket.EMPTY)).ifPresent(this::load)));
    }
}
