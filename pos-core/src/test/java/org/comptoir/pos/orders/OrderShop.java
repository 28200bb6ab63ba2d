package org.comptoir.pos.orders;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.journal.trail.JournalTrail;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.pricing.OrderMark;
import org.comptoir.pos.sales.Checkout;
import org.comptoir.pos.sales.CheckoutResult;
import org.comptoir.pos.sales.CheckoutResult.Completed;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.TestShop;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.stock.Stock;
import org.comptoir.pos.till.OrderNumber;

/// A [TestShop] that takes orders.
final class OrderShop {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 7);
    static final LocalDate IN_A_MONTH = TODAY.plusDays(30);

    final TestShop shop;
    final Checkout checkout;
    final Orders orders;
    final WaitingList waiting;
    final Stock stock;

    OrderShop(TestEngine engine) {
        shop = new TestShop(engine);
        checkout = shop.checkout(new OrderParticipant());
        var trail = new JournalTrail(shop.journal);
        orders = new Orders(shop.database, shop, () -> shop.till, () -> checkout, shop.vouchers, trail);
        stock = new Stock(shop.database, shop, trail);
        waiting = new WaitingList(shop.database, shop, stock, orders);
    }

    OrderResult keep(SignedInStaff by, OrderNumber.Kind kind, Basket basket, LocalDate lastDay) {
        var book = checkout.priceBook(shop.till.zone());
        return orders.keep(by, new OrderDraft(kind, basket, book, lastDay, "emballage cadeau", ""));
    }

    SalesOrder quote(Basket basket) {
        return ((OrderResult.Kept) keep(TestShop.OWNER, OrderNumber.Kind.QUOTE, basket, IN_A_MONTH)).order();
    }

    SalesOrder putAside(Basket basket) {
        return ((OrderResult.Kept) keep(
                        TestShop.OWNER, OrderNumber.Kind.PUT_ASIDE, basket.withCustomer(TestShop.CUSTOMER), IN_A_MONTH))
                .order();
    }

    /// A ticket with the goods of an order at its prices.
    static Basket ticket(SalesOrder order) {
        var basket = Basket.EMPTY;
        for (var line : order.lines()) {
            var mark = new OrderMark(order.number(), true);
            basket = basket.with(BasketLine.at(line.item(mark, false, line.tax()), line.quantity(), line.unitPrice()));
        }
        return basket;
    }

    /// Pays a deposit by card.
    Sale deposit(SalesOrder order, Money amount) {
        var item = new VoucherItem("Acompte " + order.number(), amount, null, order.number());
        return sell(Basket.EMPTY.with(BasketLine.of(item)), new Tender.Card(amount));
    }

    Sale sell(Basket basket, Tender... tenders) {
        return ((Completed) complete(TestShop.OWNER, basket, tenders)).sale();
    }

    CheckoutResult complete(SignedInStaff by, Basket basket, Tender... tenders) {
        return checkout.complete(basket, List.of(tenders), by, UUID.randomUUID());
    }

    SalesOrder again(SalesOrder order) {
        return orders.find(order.number()).orElseThrow();
    }
}
