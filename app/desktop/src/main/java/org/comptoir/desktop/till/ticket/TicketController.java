package org.comptoir.desktop.till.ticket;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.task.SerialTasks;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.PriceBook;
import org.comptoir.pos.pricing.PricedBasket;
import org.comptoir.pos.pricing.promotion.CouponCode;
import org.comptoir.pos.pricing.promotion.Promotion;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.sales.parked.CardCharge;
import org.comptoir.pos.scan.ScaleLabel;
import org.comptoir.shop.open.CustomerServices;
import org.comptoir.shop.open.SellingServices;
import org.comptoir.shop.selling.WeighedQuantity;
import org.jspecify.annotations.Nullable;

/// The ticket of this till: its operations for the catalogue, the payment and the keys.
public final class TicketController {

    /// The topic of messages about the ticket, shown until the next scan.
    public static final String TOPIC = "ticket";

    private static final String SOLD_BEFORE = "sold-before";

    private final ScreenContext context;
    private final ShopTills tills;
    private final TicketModel model = new TicketModel();
    private final CurrentTicket ticket;
    private final CustomerAttachment attachment;
    private final MissedInput missed;
    private final ItemAdder items;
    private final LineChanges lines;
    private final TicketReturns returns;
    private final TicketUndo undoing;
    private final TicketEmptying emptying;
    private final DiscountApprovals approvals;
    private final LinePrompts prompts;
    private final ParkedTickets parked;
    private final Parking parking;
    private final TicketCoupons coupons;
    private final TicketOrders orders;
    private final MissingDetails missingDetails;

    public TicketController(
            ScreenContext context, SellingServices services, CustomerServices customerFile, ShopTills tills) {
        this.context = context;
        this.tills = tills;
        var customers = new TicketCustomerReader(context, customerFile);
        ticket = new CurrentTicket(context, services, tills.own(), customers, model);
        missed = new MissedInput(context);
        attachment = new CustomerAttachment(context, customers, ticket, missed);
        items = new ItemAdder(context, services, ticket, missed, model);
        undoing = new TicketUndo(context, services.tillEvents(), ticket);
        lines = new LineChanges(context, services.tillEvents(), ticket, undoing);
        returns = new TicketReturns(ticket);
        emptying = new TicketEmptying(context, services.tillEvents(), ticket, undoing);
        approvals = new DiscountApprovals(context, services.discounts(), ticket, model);
        prompts = new LinePrompts(context, ticket, lines, items, approvals, model);
        parked = new ParkedTickets(context, services, tills, model);
        coupons = new TicketCoupons(context, ticket);
        orders = new TicketOrders(context, services.orderDesk(), ticket, attachment::attach);
        missingDetails = new MissingDetails(context, customerFile.detailEntry(), ticket, model);
        parking = new Parking(context, services.openTickets(), tills.own(), ticket, parked, missed);
    }

    /// Loads the initial content, including the ticket that was open when the program ended.
    public void start() {
        ticket.restore();
        refresh();
    }

    /// Goes on with the ticket of another one, which does nothing any more.
    public void continueFrom(TicketController before) {
        ticket.continueFrom(before.ticket);
        approvals.continueFrom(before.approvals);
    }

    /// Reloads what may have changed while another screen was shown.
    public void refresh() {
        items.refresh();
        approvals.refresh();
        ticket.readCustomer();
        parked.refresh();
    }

    /// Reloads the parked tickets if they are shown and another till may have changed them.
    public void followOtherTills() {
        if (tills.hasOthers() && ticket.basket().equals(Basket.EMPTY)) {
            parked.follow();
        }
    }

    public TicketModel model() {
        return model;
    }

    /// What was chosen while the data was out of reach.
    public MissedInput missed() {
        return missed;
    }

    public Basket basket() {
        return ticket.basket();
    }

    /// The amount the customer owes for the ticket; negative if the shop owes it.
    public Money total() {
        return priced().due();
    }

    public PricedBasket priced() {
        return ticket.basket().price(ticket.prices());
    }

    /// What is returned on the ticket.
    public TicketReturns returns() {
        return returns;
    }

    /// What was quoted or put aside, and deposits.
    public TicketOrders orders() {
        return orders;
    }

    /// Whether the ticket may change now; if not, a message says why. A payment without any tender is closed by it.
    public boolean mayChange() {
        return ticket.mayChange();
    }

    /// The prices that its total is made of.
    public PriceBook prices() {
        return ticket.prices();
    }

    /// What a card terminal was asked for this ticket, also before the program was started.
    public List<CardCharge> cards() {
        return ticket.cards();
    }

    public void keep(List<CardCharge> cards) {
        ticket.keep(cards);
    }

    /// The request id of its sale, however often it is submitted.
    public UUID requestId() {
        return ticket.requestId();
    }

    @Nullable
    public TicketCustomer customer() {
        return ticket.customer();
    }

    /// For operations that must wait until the ticket is saved, such as selling it.
    public SerialTasks inTurn() {
        return ticket.inTurn();
    }

    /// The last sale of this till.
    public Optional<Sale> lastSale() {
        return parked.last();
    }

    /// The line that a key applies to: the selected one, or else the newest.
    public int currentLine() {
        return lines.current();
    }

    public void add(Article article, Quantity quantity) {
        items.add(article, quantity);
    }

    /// Sets who asks for the weight of what is sold by the kilogram, as long as there is a scale.
    public void weighBy(BooleanSupplier hasScale, Consumer<Article> asks) {
        items.weighBy(hasScale, asks);
    }

    public void addWeighed(Article article, WeighedQuantity weight) {
        items.add(article, weight);
    }

    /// Adds packages that a scale labelled.
    public void add(Article article, ScaleLabel label, Quantity packages) {
        items.add(article, label, packages);
    }

    /// Adds an amount that was typed instead of an article.
    ///
    /// @param articles as which it may be sold, at least one
    public void addAmount(Money price, Quantity quantity, List<Article> articles) {
        items.addAmount(price, quantity, articles);
    }

    /// Puts a tip on the ticket in the place of the one before; nothing takes it off.
    ///
    /// @param then once it stands there
    public void tip(Money amount, Runnable then) {
        items.tip(amount, then);
    }

    /// Puts what the customer owes on the ticket.
    public void payAccount() {
        var known = customer();
        if (known != null && known.owed().isPositive()) {
            items.payAccount(known.owed());
        }
    }

    /// Sells a gift voucher, asking for the amount.
    public void addVoucher() {
        items.addVoucher();
    }

    /// Adds the coupon of a promotion.
    public void addCoupon(Promotion promotion, CouponCode coupon) {
        coupons.add(promotion, coupon);
    }

    /// The ticket was kept as a quote or its goods put aside: starts an empty one.
    public void startNextAfterKeeping() {
        missed.forget();
        orders.startNext();
        parked.refresh();
    }

    /// Adds a customer to the ticket, with what the till shows about them.
    public void attach(CustomerId customer) {
        attachment.attach(customer);
    }

    /// @param name by which the customer was chosen
    public void attach(CustomerId customer, String name) {
        attachment.attach(customer, name);
    }

    /// Can be undone while the message is shown.
    public void removeCustomer() {
        attachment.remove();
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

    /// Continues once nothing more is taken off than the seller may, or somebody who may allowed it. A ticket that was
    /// parked by another person may need it.
    public void whenGranted(Runnable next) {
        approvals.ask(ticket.basket(), granted -> {
            if (!granted.equals(ticket.basket())) {
                ticket.change(granted, TicketModel.NONE);
            }
            next.run();
        });
    }

    /// Answers the current question; a problem with the answer is shown and the question stays open.
    public void answer(String text) {
        model.answer(text);
    }

    public void closePrompt() {
        model.promptProperty().set(null);
    }

    /// Can be undone while the message is shown.
    public void empty() {
        missed.forget();
        emptying.empty();
    }

    public MissingDetails missingDetails() {
        return missingDetails;
    }

    public TicketUndo undoing() {
        return undoing;
    }

    public Parking parking() {
        return parking;
    }

    /// Sets the stage of the payment, which decides whether the ticket may still change.
    public void enter(TicketStage stage) {
        ticket.enter(stage);
    }

    /// After a sale: starts an empty ticket for the next customer.
    public void startNew() {
        context.messages().dismiss(SOLD_BEFORE);
        missed.forget();
        ticket.startNew();
        parked.refresh();
    }

    /// The ticket was changed after a sale whose result was lost: it is not sold as it is now, and the new items
    /// must not be lost.
    ///
    /// @param sale made of the ticket before it changed
    public void renewAfter(Sale sale) {
        ticket.renew();
        var texts = context.texts("sell");
        var happened = texts.get(
                "sell.sold.before", sale.number().toString(), context.formats().money(sale.total()));
        context.messages().warn(SOLD_BEFORE, Message.of(happened, texts.get("sell.sold.before.hint")));
    }
}
