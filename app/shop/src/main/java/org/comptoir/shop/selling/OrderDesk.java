package org.comptoir.shop.selling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.comptoir.pos.catalogue.Catalogue;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.orders.OrderDeposit;
import org.comptoir.pos.orders.OrderLine;
import org.comptoir.pos.orders.Orders;
import org.comptoir.pos.orders.SalesOrder;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.pricing.OrderMark;
import org.comptoir.pos.pricing.PricedBasket;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.OrderNumber;
import org.comptoir.pos.vouchers.VoucherIssue;
import org.comptoir.shop.selling.RingUpResult.PriceMissing;
import org.comptoir.shop.selling.RingUpResult.Refused;
import org.comptoir.shop.selling.RingUpResult.RungUp;
import org.comptoir.shop.selling.RingUpResult.TaxRateMissing;

/// Makes lines of a ticket out of what was agreed, and takes deposits. For the background.
public final class OrderDesk {

    private final Orders orders;
    private final Catalogue catalogue;
    private final ShopSettings settings;
    private final Supplier<Register> register;

    /// @param register the rules of ringing up as they are now
    public OrderDesk(Orders orders, Catalogue catalogue, ShopSettings settings, Supplier<Register> register) {
        this.orders = orders;
        this.catalogue = catalogue;
        this.settings = settings;
        this.register = register;
    }

    /// The lines of what is left of an order for the ticket: at the agreed prices as long as they hold, otherwise at
    /// today's. VAT is always today's, which counts when goods are handed over.
    public OrderTaking take(OrderNumber number) {
        return orders.find(number).map(this::take).orElseGet(() -> new OrderTaking.Unknown(number));
    }

    private OrderTaking take(SalesOrder order) {
        if (!order.state().isPending()) {
            return new OrderTaking.Done(order);
        }
        var lines = new ArrayList<BasketLine>();
        var rules = register.get();
        var rates = settings.taxRates().stream().collect(Collectors.toMap(TaxRate::code, rate -> rate));
        for (var line : order.remainder().lines()) {
            var article = catalogue.article(line.article()).orElseThrow();
            var rate = rates.get(article.taxCode());
            if (rate == null) {
                return new OrderTaking.NotSellable(order, new TaxRateMissing(article));
            }
            if (order.arePricesFixed()) {
                lines.add(agreed(order.number(), line, article, rate));
            } else {
                switch (today(rules, line, article)) {
                    case RungUp(var basket, var ignored) ->
                        basket.lines().forEach(rungUp -> lines.add(marked(order.number(), line, rungUp)));
                    case Refused refused -> {
                        return new OrderTaking.NotSellable(order, refused);
                    }
                }
            }
        }
        return new OrderTaking.Taken(order, lines, !order.arePricesFixed());
    }

    private static BasketLine agreed(OrderNumber number, OrderLine line, Article article, TaxRate rate) {
        var item = line.item(new OrderMark(number, true), article.guaranteed(), rate);
        return BasketLine.at(item, line.quantity(), line.unitPrice()).withNote(line.note());
    }

    private static RingUpResult today(Register rules, OrderLine line, Article article) {
        var result = rules.ringUp(Basket.EMPTY, article, line.quantity());
        return result instanceof PriceMissing
                ? rules.ringUp(Basket.EMPTY, article, line.quantity(), line.unitPrice())
                : result;
    }

    private static BasketLine marked(OrderNumber number, OrderLine line, BasketLine rungUp) {
        return rungUp.item() instanceof ArticleItem article
                ? BasketLine.at(article.with(new OrderMark(number, false)), rungUp.quantity(), rungUp.unitPrice())
                        .withNote(line.note())
                : rungUp;
    }

    /// The deposits that pay for what is on the ticket, in the order in which they were paid, each for no more than the
    /// goods of its order that are taken now.
    public List<DepositPayment> deposits(PricedBasket priced) {
        var goods = new LinkedHashMap<OrderNumber, Money>();
        for (var line : priced.lines()) {
            if (line.line().item() instanceof ArticleItem article && article.order() != null) {
                goods.merge(article.order().order(), line.total(), Money::plus);
            }
        }
        var payments = new ArrayList<DepositPayment>();
        goods.forEach((number, price) ->
                orders.find(number).ifPresent(order -> payments.addAll(payments(order.deposits(), price))));
        return payments;
    }

    private static List<DepositPayment> payments(List<OrderDeposit> deposits, Money price) {
        var payments = new ArrayList<DepositPayment>();
        var left = price;
        for (var deposit : deposits) {
            var amount = deposit.left().min(left);
            if (amount.isPositive()) {
                payments.add(new DepositPayment(deposit.code(), amount));
                left = left.minus(amount);
            }
        }
        return payments;
    }

    /// A deposit as a line of a ticket, named in the shop's language; nothing if it is more than is to be paid or no
    /// amount for a voucher.
    public Optional<BasketLine> deposit(SalesOrder order, Money amount) {
        if (!amount.isPositive()
                || amount.compareTo(order.rest()) > 0
                || amount.compareTo(VoucherIssue.MAX_VALUE) > 0) {
            return Optional.empty();
        }
        var name = Texts.of("selling", settings.profile().language())
                .get("selling.deposit", order.number().toString());
        return Optional.of(BasketLine.of(new VoucherItem(name, amount, null, order.number())));
    }
}
