package org.comptoir.desktop.till.ticket;

import java.util.List;
import java.util.function.Consumer;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.task.SerialTasks;
import org.comptoir.desktop.task.Work;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.orders.OrderText;
import org.comptoir.pos.orders.SalesOrder;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.PricedBasket;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.OrderNumber;
import org.comptoir.shop.selling.DepositPayment;
import org.comptoir.shop.selling.OrderDesk;
import org.comptoir.shop.selling.OrderTaking;
import org.comptoir.shop.selling.RingUpRefusalText;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// Puts on the ticket what was quoted or put aside.
public final class TicketOrders {

    private final ScreenContext context;
    private final OrderDesk desk;
    private final CurrentTicket ticket;
    private final Consumer<CustomerId> attach;
    private final SerialTasks taking;
    private final Texts texts;

    /// @param attach puts the order's customer on the ticket
    TicketOrders(ScreenContext context, OrderDesk desk, CurrentTicket ticket, Consumer<CustomerId> attach) {
        this.context = context;
        this.desk = desk;
        this.ticket = ticket;
        this.attach = attach;
        taking = new SerialTasks(context.tasks());
        texts = context.texts("orderscreen");
    }

    /// Puts the goods of an order on the ticket, once.
    public void take(OrderNumber number) {
        if (ticket.mayChange()) {
            taking.next(() -> desk.take(number), (Work<OrderTaking> work) -> work.onSuccess(this::show));
        }
    }

    private void show(OrderTaking taken) {
        switch (taken) {
            case OrderTaking.Taken found -> put(found);
            case OrderTaking.Done(var order) ->
                warn(texts.get(
                        "orderscreen.take.done",
                        order.number().toString(),
                        new OrderText(context.formats()).state(order)));
            case OrderTaking.Unknown(var number) -> warn(texts.get("orderscreen.take.unknown", number.toString()));
            case OrderTaking.NotSellable(var ignored, var refused) ->
                warn(new RingUpRefusalText(context.formats()).of(refused));
        }
    }

    private void put(OrderTaking.Taken taken) {
        var order = taken.order();
        if (holds(order.number())) {
            warn(texts.get("orderscreen.take.twice", order.number().toString()));
            return;
        }
        var customer = order.customer();
        var served = ticket.basket().customer();
        if (customer != null && served != null && !served.id().equals(customer.id())) {
            warn(texts.get("orderscreen.take.other", order.number().toString(), customer.displayName()));
            return;
        }
        var basket = ticket.basket();
        for (var line : taken.lines()) {
            basket = basket.with(line);
        }
        ticket.change(basket, TicketModel.NONE);
        if (customer != null && served == null) {
            attach.accept(customer.id());
        }
        tell(taken, order);
    }

    private boolean holds(OrderNumber number) {
        return ticket.basket().lines().stream()
                .anyMatch(line -> line.item() instanceof ArticleItem article
                        && article.order() != null
                        && article.order().order().equals(number));
    }

    private void tell(OrderTaking.Taken taken, SalesOrder order) {
        var number = order.number().toString();
        if (taken.isAtTodaysPrices()) {
            var over = Message.of(
                    texts.get("orderscreen.take.over", number, context.formats().date(order.lastDay())),
                    texts.get("orderscreen.take.today"));
            context.messages().warn(TicketController.TOPIC, over.withIcon(MaterialDesignC.CALENDAR_ALERT));
        } else if (order.deposited().isPositive()) {
            var paid = context.formats().money(order.deposited());
            told(texts.get("orderscreen.taken.deposit", number, paid), order);
        } else {
            told(texts.get("orderscreen.taken", number), order);
        }
    }

    private void told(String happened, SalesOrder order) {
        var rest = order.number().kind() == OrderNumber.Kind.PUT_ASIDE
                ? texts.get("orderscreen.taken.rest.aside")
                : texts.get("orderscreen.taken.rest.quote");
        context.messages().done(TicketController.TOPIC, Message.of(happened, rest));
    }

    private void warn(String happened) {
        context.messages()
                .warn(
                        TicketController.TOPIC,
                        Message.of(happened, context.texts("sell").get("sell.nothing.added"))
                                .withIcon(MaterialDesignA.ARCHIVE_ALERT_OUTLINE));
    }

    /// The deposits that pay for what is on the ticket, for the background.
    public List<DepositPayment> deposits(PricedBasket priced) {
        return desk.deposits(priced);
    }

    /// What was kept is on the ticket no more.
    void startNext() {
        ticket.detach();
        ticket.change(Basket.EMPTY, TicketModel.NONE);
        ticket.startNew();
    }

    /// Puts a deposit on the ticket of its customer.
    public void addDeposit(SalesOrder order, BasketLine deposit) {
        var customer = order.customer();
        if (customer != null && ticket.basket().customer() == null) {
            attach.accept(customer.id());
        }
        ticket.change(ticket.basket().with(deposit), TicketModel.NONE);
    }
}
