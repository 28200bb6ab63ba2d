package org.comptoir.desktop.till.ticket;

import java.util.Optional;
import java.util.UUID;
import org.comptoir.desktop.task.SerialTasks;
import org.comptoir.desktop.till.workplace.TillContext;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.basket.Basket;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// The ticket of this till: what the catalogue, the payment and the keys do with it.
public final class TicketController {

    private static final String SOLD_BEFORE = "sold-before";

    private final TillContext context;
    private final TicketModel model = new TicketModel();
    private final CurrentTicket ticket;
    private final ItemAdder items;
    private final LineChanges lines;
    private final LinePrompts prompts;
    private final ParkedTickets parked;
    private final Parking parking;

    public TicketController(TillContext context) {
        this.context = context;
        ticket = new CurrentTicket(context, model);
        items = new ItemAdder(context, ticket, model);
        lines = new LineChanges(context, ticket);
        prompts = new LinePrompts(context, ticket, lines, model);
        parked = new ParkedTickets(context, model);
        parking = new Parking(context, ticket, parked);
    }

    /// Reads what the screen shows at first, with the ticket that was on it when the program ended.
    public void start() {
        ticket.restore();
        refresh();
    }

    /// Reads again what may have changed while another screen was shown.
    public void refresh() {
        items.refresh();
        parked.refresh();
    }

    public TicketModel model() {
        return model;
    }

    public Basket basket() {
        return ticket.basket();
    }

    /// Under which the ticket is sold, however often that is asked for.
    public UUID requestId() {
        return ticket.requestId();
    }

    @Nullable
    public TicketCustomer customer() {
        return ticket.customer();
    }

    /// What must not overtake the saving of the ticket, as selling it must not.
    public SerialTasks inTurn() {
        return ticket.inTurn();
    }

    /// The last sale of this till.
    public Optional<Sale> lastSale() {
        return parked.last();
    }

    /// The line that a key means: the open one, or else the newest.
    public int currentLine() {
        return lines.current();
    }

    public void add(Article article, Quantity quantity) {
        items.add(article, quantity);
    }

    /// Sells a gift voucher of an amount that is asked for.
    public void addVoucher() {
        items.addVoucher();
    }

    public void attach(TicketCustomer customer) {
        ticket.attach(customer);
    }

    /// As the customer's record offers.
    public void attach(CustomerId customer) {
        context.guard(context.tasks().of(() -> new TicketCustomerReader(context).read(customer)))
                .onSuccess(found -> found.ifPresent(ticket::attach))
                .start();
    }

    /// It can be undone while the message is there.
    public void removeCustomer() {
        var customer = ticket.customer();
        ticket.detach();
        if (customer != null) {
            var id = ticket.requestId();
            var removed = context.texts("sell")
                    .get("sell.customer.removed", customer.customer().displayName());
            context.voice().undoable(MaterialDesignA.ACCOUNT_REMOVE_OUTLINE, removed, () -> {
                if (id.equals(ticket.requestId())) {
                    ticket.attach(customer);
                }
            });
        }
    }

    public void accept(LineRequest request) {
        switch (request) {
            case LineRequest.Select(var line) -> ticket.select(line);
            case LineRequest.More(var line) -> lines.more(line);
            case LineRequest.Less(var line) -> lines.less(line);
            case LineRequest.ChangeQuantity(var line) -> prompts.quantity(line);
            case LineRequest.ChangePrice(var line) -> prompts.price(line);
            case LineRequest.ChangeDiscount(var line) -> prompts.discount(line);
            case LineRequest.ChangeNote(var line) -> prompts.note(line);
            case LineRequest.Remove(var line) -> lines.remove(line);
        }
    }

    public void askDiscountOnAll() {
        prompts.discountOnAll();
    }

    /// Answers what the till asks for; what is wrong with the answer is shown, and it is asked again.
    public void answer(String text) {
        var prompt = model.promptProperty().get();
        if (prompt == null) {
            return;
        }
        model.faultProperty().set("");
        var fault = prompt.answer().apply(text);
        if (fault.isPresent()) {
            model.faultProperty().set(fault.get());
        } else if (model.promptProperty().get() == prompt) {
            closePrompt();
        }
    }

    public void closePrompt() {
        model.promptProperty().set(null);
    }

    public void park() {
        parking.park();
    }

    public void recall(TicketSummary summary) {
        parking.recall(summary);
    }

    /// Takes back the newest of those put aside.
    public void recallNewest() {
        parking.recallNewest();
    }

    /// Where the payment stands: it decides whether the ticket may still change.
    public void enter(TicketStage stage) {
        model.stageProperty().set(stage);
    }

    /// After a sale: the next customer's empty ticket.
    public void startNew() {
        context.voice().dismiss(SOLD_BEFORE);
        ticket.startNew();
        parked.refresh();
    }

    /// The ticket was changed after a sale whose answer never came: it is not sold as it is now, and what is new on it
    /// must not be lost.
    ///
    /// @param sale that was made of the ticket before it changed
    public void renewAfter(Sale sale) {
        ticket.renew();
        var texts = context.texts("sell");
        var happened = texts.get(
                "sell.sold.before", sale.number().toString(), context.formats().money(sale.total()));
        context.say(SOLD_BEFORE, MaterialDesignA.ALERT_OUTLINE, happened, texts.get("sell.sold.before.hint"));
    }
}
