package org.comptoir.program.simulation;

import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.comptoir.customers.customer.Customer;
import org.comptoir.pos.cash.CashMoveResult;
import org.comptoir.pos.cash.CashMovementKind;
import org.comptoir.pos.cash.CashMovements;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.closing.CashCount;
import org.comptoir.pos.closing.CloseResult;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.orders.OrderDraft;
import org.comptoir.pos.orders.OrderResult;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Item.ReturnItem;
import org.comptoir.pos.pricing.Pricing;
import org.comptoir.pos.pricing.ReturnReason;
import org.comptoir.pos.pricing.ReturnTerms;
import org.comptoir.pos.sales.Checkout;
import org.comptoir.pos.sales.CheckoutResult.Completed;
import org.comptoir.pos.sales.LineKind;
import org.comptoir.pos.sales.Payout;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.TillTerms;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.OrderNumber;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.selling.OrderTaking;
import org.comptoir.shop.selling.Register;
import org.jspecify.annotations.Nullable;

/// One till of a busy shop.
final class SimulatedTill {

    private static final int MAX_LINES = 5;
    private static final int MAX_QUANTITY = 3;
    private static final int MAX_REMEMBERED = 20;
    private static final int DAYS_ASIDE = 14;
    private static final String REASON = "simulate";

    private final OpenShop shop;
    private final TillTerms till;
    private final int number;
    private final List<Article> goods;
    private final List<Customer> customers;
    private final Register register;
    private final Checkout checkout;
    private final ZoneId zone;
    private final SignedInStaff by;
    private final SimulationMix mix;
    private final Random random;
    private final SimulatedPurse purse;

    /// Those of which nothing came back yet.
    private final Deque<Sale> returnable = new ArrayDeque<>();

    /// Goods that are put aside and wait.
    private final Deque<OrderNumber> waiting = new ArrayDeque<>();

    /// @param number of the till in the simulation, from 1
    SimulatedTill(
            OpenShop shop,
            SignedInStaff by,
            int number,
            TillTerms till,
            List<Article> goods,
            List<Customer> customers,
            SimulationMix mix,
            long seed) {
        this.shop = shop;
        this.till = till;
        this.number = number;
        this.goods = goods;
        this.customers = customers;
        this.by = by;
        this.mix = mix;
        this.random = new Random(seed * 31 + number);
        this.purse = new SimulatedPurse(random);
        this.register = shop.counter().register();
        this.zone = till.zone();
        this.checkout = shop.counter().checkoutAt(() -> till);
    }

    /// Whether the largest quantity in a basket stays below the till's maximum.
    static boolean canSell(Article article) {
        var price = article.price();
        return article.active()
                && price != null
                && price.times(MAX_LINES * MAX_QUANTITY).compareTo(Pricing.MAX_PRICE) <= 0;
    }

    int number() {
        return number;
    }

    void sell(int sales, Consumer<Sale> acknowledged) {
        var made = 0;
        while (made < sales) {
            var sale = play(mix.next(random));
            if (sale.isPresent()) {
                made++;
                acknowledged.accept(sale.get());
            }
        }
    }

    /// @param activity null for a plain sale
    /// @return the sale, if it makes one
    private Optional<Sale> play(@Nullable SimulatedActivity activity) {
        if (activity == null) {
            var basket = basket();
            return Optional.of(sold(basket, purse.pay(due(basket))));
        }
        return switch (activity) {
            case RETURN -> Optional.of(bringBack(false));
            case EXCHANGE -> Optional.of(bringBack(true));
            case VOUCHER -> {
                var face = Money.euros(10 + 10L * random.nextInt(4));
                var basket = register.giftVoucher(basket(), face).orThrow();
                yield Optional.of(sold(basket, purse.pay(due(basket))));
            }
            case SPEND -> {
                var basket = basket();
                yield Optional.of(sold(basket, purse.payByVoucher(due(basket))));
            }
            case SPLIT -> {
                var basket = basket();
                yield Optional.of(sold(basket, purse.paySplit(due(basket))));
            }
            case DEPOSIT -> Optional.of(deposit());
            case COLLECT -> Optional.of(collect());
            case CASH -> {
                moveCash();
                yield Optional.empty();
            }
            case CLOSE -> {
                close();
                yield Optional.empty();
            }
        };
    }

    private Sale sold(Basket basket, List<Tender> tenders) {
        var sale = complete(basket, tenders, List.of());
        returnable.addFirst(sale);
        if (returnable.size() > MAX_REMEMBERED) {
            returnable.removeLast();
        }
        purse.take(sale);
        return sale;
    }

    private Sale complete(Basket basket, List<Tender> tenders, List<Payout> payouts) {
        var result = checkout.complete(basket, tenders, payouts, by, UUID.randomUUID());
        if (!(result instanceof Completed completed)) {
            throw new IllegalStateException("a simulated sale was refused: " + result);
        }
        return completed.sale();
    }

    private Money due(Basket basket) {
        return basket.price(checkout.priceBook(zone)).due();
    }

    private Basket basket() {
        var basket = Basket.EMPTY;
        for (var line = random.nextInt(MAX_LINES); line >= 0; line--) {
            basket = ringUp(basket, Quantity.of(1L + random.nextInt(MAX_QUANTITY)));
        }
        var known = !customers.isEmpty() && random.nextBoolean();
        return known ? basket.withCustomer(somebody().atTheTill()) : basket;
    }

    private Basket ringUp(Basket basket, Quantity quantity) {
        return register.ringUp(basket, goods.get(random.nextInt(goods.size())), quantity)
                .orThrow();
    }

    private Customer somebody() {
        return customers.get(random.nextInt(customers.size()));
    }

    /// One of the first article of an earlier sale comes back, or a plain sale is made where there is none yet.
    private Sale bringBack(boolean exchanged) {
        if (returnable.isEmpty()) {
            var basket = basket();
            return sold(basket, purse.pay(due(basket)));
        }
        var sale = returnable.removeLast();
        var line = sale.lines().stream()
                .filter(sold -> sold.kind() == LineKind.ARTICLE)
                .findFirst()
                .orElseThrow();
        var reasons = ReturnReason.choices();
        var terms = ReturnTerms.DEFAULT.with(reasons.get(random.nextInt(reasons.size())));
        var ticket = shop.counter().returns().ticket(sale.number()).orElseThrow();
        var basket = Basket.EMPTY.with(BasketLine.of(new ReturnItem(ticket, line.position(), terms), Quantity.ONE));
        if (sale.customer() != null) {
            basket = basket.withCustomer(sale.customer());
        }
        return settle(exchanged ? ringUp(basket, Quantity.ONE) : basket);
    }

    private Sale settle(Basket basket) {
        var priced = basket.price(checkout.priceBook(zone));
        var note = priced.leastCreditNote();
        var owed = priced.due().negate().minus(note);
        var payouts = new ArrayList<Payout>();
        if (note.isPositive()) {
            payouts.add(register.creditNote(note));
        }
        if (owed.isPositive()) {
            payouts.add(new Payout.CardPayout(owed));
        }
        return complete(basket, purse.pay(priced.due()), payouts);
    }

    /// Half of what the goods cost is paid.
    private Sale deposit() {
        var counter = shop.counter();
        var customer = somebody().atTheTill();
        var draft = new OrderDraft(
                OrderNumber.Kind.PUT_ASIDE,
                ringUp(Basket.EMPTY, Quantity.of(2)).withCustomer(customer),
                checkout.priceBook(zone),
                counter.orders().today().plusDays(DAYS_ASIDE),
                REASON,
                "");
        if (!(counter.orders().keep(by, draft) instanceof OrderResult.Kept(var order))) {
            throw new IllegalStateException("goods could not be put aside");
        }
        var amount = order.total().scaled(1, 2);
        var line = counter.orderDesk().deposit(order, amount).orElseThrow();
        waiting.addLast(order.number());
        return complete(Basket.EMPTY.with(line), purse.pay(amount), List.of());
    }

    /// Those that wait longest are taken; a plain sale is made where none wait.
    private Sale collect() {
        if (waiting.isEmpty()) {
            var basket = basket();
            return sold(basket, purse.pay(due(basket)));
        }
        var desk = shop.counter().orderDesk();
        if (!(desk.take(waiting.removeFirst()) instanceof OrderTaking.Taken taken)) {
            throw new IllegalStateException("goods that were put aside cannot be taken");
        }
        var basket = Basket.EMPTY;
        for (var line : taken.lines()) {
            basket = basket.with(line);
        }
        var priced = basket.price(checkout.priceBook(zone));
        var tenders = new ArrayList<Tender>();
        for (var deposit : desk.deposits(priced)) {
            tenders.add(new Tender.VoucherTender(deposit.code(), deposit.amount()));
        }
        var paid = Money.sum(tenders.stream().map(Tender::amount).toList());
        tenders.addAll(purse.pay(priced.due().minus(paid)));
        return complete(basket, tenders, List.of());
    }

    private void moveCash() {
        var kind = random.nextBoolean() ? CashMovementKind.CHANGE_BROUGHT : CashMovementKind.EXPENSE_PAID;
        var order = new CashMovements.Order(kind, Money.euros(1 + random.nextInt(20)), REASON);
        if (!(shop.counter().cashAt(() -> till).move(by, order, null) instanceof CashMoveResult.Moved)) {
            throw new IllegalStateException("cash could not be moved");
        }
    }

    private void close() {
        var days = shop.counter().dayEndAt(() -> till);
        var expected = days.openDay(by).cashExpected().max(Money.ZERO);
        if (!(days.close(by, CashCount.ofTotal(expected), null, REASON) instanceof CloseResult.Closed)) {
            throw new IllegalStateException("a day could not be closed");
        }
    }
}
