package org.comptoir.program.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.comptoir.customers.customer.Customer;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Discount;
import org.comptoir.pos.pricing.Item.ReturnItem;
import org.comptoir.pos.pricing.ReturnReason;
import org.comptoir.pos.pricing.ReturnTerms;
import org.comptoir.pos.sales.Checkout;
import org.comptoir.pos.sales.CheckoutResult.Completed;
import org.comptoir.pos.sales.CheckoutResult.Refused;
import org.comptoir.pos.sales.LineKind;
import org.comptoir.pos.sales.Payout;
import org.comptoir.pos.sales.Returns;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.vouchers.VoucherCode;
import org.comptoir.program.demo.DemoGoods.Good;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.selling.Register;

/// A day at the till, depending on season and weekday.
final class DemoSales {

    private static final int OPENS = 9 * 60 + 30;
    private static final int SALES_PER_RETURN = 60;
    private static final int OPEN_MINUTES = 9 * 60;
    private static final List<Long> NOTES = List.of(500L, 1_000L, 2_000L, 5_000L);

    /// Of a hundred sales that are not paid in cash.
    private static final int CHEQUES = 7;

    private static final int MEALS = 6;

    private static final Money CREDIT = Money.euros(300);
    private static final LocalTime CLOSES_AT = LocalTime.of(19, 5);
    private static final Money LEAST_CHEQUE = Money.euros(30);
    private static final Money MEAL_VOUCHER = Money.euros(9);

    private final OpenShop shop;
    private final SignedInStaff by;
    private final BackdatedClock clock;
    private final ZoneId zone;
    private final DemoTexts words;
    private final Random requests;
    private final Random papers;
    private final Checkout checkout;
    private final Register register;
    private final Returns returns;
    private final List<Good> goods;
    private final List<Good> oftenFirst = new ArrayList<>();
    private final List<VoucherCode> unspent = new ArrayList<>();
    private int made;

    DemoSales(OpenShop shop, SignedInStaff by, BackdatedClock clock, DemoTexts words, List<Good> goods, long seed) {
        this.shop = shop;
        this.by = by;
        this.clock = clock;
        this.zone = shop.settings().profile().zone();
        this.words = words;
        this.goods = goods;
        this.requests = new Random(seed);
        this.papers = new Random(seed);
        var till = shop.till();
        this.checkout = shop.counter().checkoutAt(() -> till);
        this.register = shop.counter().register();
        this.returns = shop.counter().returns();
        goods.forEach(good -> {
            for (var i = 0; i < good.weight(); i++) {
                oftenFirst.add(good);
            }
        });
    }

    /// Makes this many sales on a day, in chronological order.
    void sell(LocalDate day, int sales, List<Customer> customers) {
        var minutes = new ArrayList<Integer>();
        for (var i = 0; i < sales; i++) {
            minutes.add(OPENS * 60 + words.below(OPEN_MINUTES * 60));
        }
        minutes.sort(null);
        for (var seconds : minutes) {
            clock.set(day.atStartOfDay(zone).plusSeconds(seconds).toInstant());
            var sale = sell(basket(customers));
            made++;
            if (made % SALES_PER_RETURN == 0) {
                bringBack(sale);
            }
        }
    }

    private Sale sell(Basket basket) {
        return complete(basket, tenders(basket.price(checkout.priceBook(zone)).total()), List.of());
    }

    private Sale complete(Basket basket, List<Tender> tenders, List<Payout> payouts) {
        var request = new UUID(requests.nextLong(), requests.nextLong());
        return switch (checkout.complete(basket, tenders, payouts, by, request)) {
            case Completed(var sale, var again) -> sale;
            case Refused refused -> throw new IllegalStateException("a demo sale was refused: " + refused);
        };
    }

    /// One of the first article comes back as it was sold; every other time it is exchanged for another one, and the
    /// difference paid by card, either way.
    private void bringBack(Sale sale) {
        var line = sale.lines().getFirst();
        if (line.kind() != LineKind.ARTICLE) {
            return;
        }
        var back = made / SALES_PER_RETURN;
        var reasons = ReturnReason.choices();
        var terms = ReturnTerms.DEFAULT.with(reasons.get(back % reasons.size()));
        var item = new ReturnItem(returns.ticket(sale.number()).orElseThrow(), line.position(), terms);
        var basket = Basket.EMPTY.with(BasketLine.of(item, Quantity.ONE));
        if (sale.customer() != null) {
            basket = basket.withCustomer(sale.customer());
        }
        if (back % 2 == 0) {
            var other = goods.get(back % goods.size()).article();
            basket = register.ringUp(basket, other, Quantity.ONE).orThrow();
        }
        settle(basket);
    }

    private void settle(Basket basket) {
        var priced = basket.price(checkout.priceBook(zone));
        var due = priced.due();
        var note = priced.leastCreditNote();
        var owed = due.negate().minus(note);
        var payouts = new ArrayList<Payout>();
        if (note.isPositive()) {
            payouts.add(register.creditNote(note));
        }
        if (owed.isPositive()) {
            payouts.add(new Payout.CardPayout(owed));
        }
        complete(basket, due.isPositive() ? List.of(new Tender.Card(due)) : List.of(), payouts);
    }

    private Basket basket(List<Customer> customers) {
        var basket = Basket.EMPTY;
        for (var lines = 1 + words.below(2) + words.below(3); lines > 0; lines--) {
            var good = words.pick(oftenFirst);
            basket = register.ringUp(basket, good.article(), Quantity.of(words.chance(80) ? 1 : 2))
                    .orThrow();
        }
        if (words.chance(2)) {
            var face = Money.euros(20 + 10L * words.below(4));
            basket = register.giftVoucher(basket, face).orThrow();
        } else if (words.chance(4)) {
            basket = basket.withDiscount(new Discount.ShareOff(Percent.whole(10)));
        }
        // A few customers come often, the others occasionally.
        var place = words.below(customers.size()) * words.below(customers.size()) / customers.size();
        return words.chance(62) ? basket.withCustomer(customers.get(place).atTheTill()) : basket;
    }

    private List<Tender> tenders(Money total) {
        if (!unspent.isEmpty() && words.chance(4) && total.compareTo(Money.euros(10)) > 0) {
            var part = Money.euros(10);
            return List.of(new Tender.VoucherTender(unspent.removeLast(), part), new Tender.Card(total.minus(part)));
        }
        if (words.chance(58) || total.compareTo(Money.euros(200)) > 0) {
            return electronicOrPaper(total);
        }
        var note = words.pick(NOTES);
        return List.of(new Tender.Cash(Money.ofCents((total.cents() + note - 1) / note * note)));
    }

    /// A regular buys on account, and pays a part of it by cheque.
    void sellOnAccount(LocalDate day, Customer customer) {
        clock.set(day.atTime(CLOSES_AT).atZone(zone).toInstant());
        shop.customerFile().accounts().limit(by, customer.id(), CREDIT);
        var good = goods.getFirst();
        var basket = register.ringUp(Basket.EMPTY, good.article(), Quantity.of(2))
                .orThrow()
                .withCustomer(customer.atTheTill());
        var total = basket.price(checkout.priceBook(zone)).total();
        complete(basket, List.of(new Tender.OnAccount(total)), List.of());
        var part = total.scaled(1, 2);
        var payment = register.accountPayment(Basket.EMPTY, part).orThrow().withCustomer(customer.atTheTill());
        complete(payment, List.of(new Tender.Cheque(part)), List.of());
    }

    /// A customer buys on account, at this moment, and pays nothing.
    void lend(Customer customer) {
        shop.customerFile().accounts().limit(by, customer.id(), CREDIT);
        var basket = register.ringUp(Basket.EMPTY, goods.getFirst().article(), Quantity.of(3))
                .orThrow()
                .withCustomer(customer.atTheTill());
        var total = basket.price(checkout.priceBook(zone)).total();
        complete(basket, List.of(new Tender.OnAccount(total)), List.of());
    }

    /// Mostly by card; now and then a cheque, or meal vouchers and the rest by card.
    private List<Tender> electronicOrPaper(Money total) {
        var draw = papers.nextInt(100);
        if (draw < CHEQUES && total.compareTo(LEAST_CHEQUE) >= 0) {
            return List.of(new Tender.Cheque(total));
        }
        var pieces = (int) Math.min(2, total.cents() / MEAL_VOUCHER.cents());
        if (draw >= CHEQUES && draw < CHEQUES + MEALS && pieces > 0) {
            var meals = new Tender.MealVouchers(pieces, MEAL_VOUCHER.times(pieces));
            var rest = total.minus(meals.amount());
            return rest.isZero() ? List.of(meals) : List.of(meals, new Tender.Card(rest));
        }
        return List.of(new Tender.Card(total));
    }

    /// Hands out vouchers of at least ten euros to customers.
    void handOut(List<VoucherCode> codes) {
        unspent.addAll(codes);
    }

    List<Good> goods() {
        return goods;
    }
}
