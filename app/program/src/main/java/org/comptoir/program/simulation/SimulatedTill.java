package org.comptoir.program.simulation;

import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.comptoir.customers.customer.Customer;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.Pricing;
import org.comptoir.pos.sales.Checkout;
import org.comptoir.pos.sales.CheckoutResult.Completed;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.TillTerms;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.selling.Register;

/// One till of a busy shop.
final class SimulatedTill {

    private static final int MAX_LINES = 5;
    private static final int MAX_QUANTITY = 3;
    private static final Money NOTE = Money.euros(10);

    private final int number;
    private final List<Article> goods;
    private final List<Customer> customers;
    private final Register register;
    private final Checkout checkout;
    private final ZoneId zone;
    private final SignedInStaff by;
    private final Random random;

    /// @param number of the till in the simulation, from 1
    SimulatedTill(
            OpenShop shop,
            SignedInStaff by,
            int number,
            TillTerms till,
            List<Article> goods,
            List<Customer> customers,
            long seed) {
        this.number = number;
        this.goods = goods;
        this.customers = customers;
        this.by = by;
        this.random = new Random(seed * 31 + number);
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
        for (var made = 0; made < sales; made++) {
            var basket = basket();
            var tender = tender(basket.price(checkout.priceBook(zone)).total());
            var result = checkout.complete(basket, List.of(tender), by, UUID.randomUUID());
            if (!(result instanceof Completed completed)) {
                throw new IllegalStateException("a simulated sale was refused: " + result);
            }
            acknowledged.accept(completed.sale());
        }
    }

    private Basket basket() {
        var basket = Basket.EMPTY;
        for (var line = random.nextInt(MAX_LINES); line >= 0; line--) {
            basket = register.ringUp(
                            basket,
                            goods.get(random.nextInt(goods.size())),
                            Quantity.of(1L + random.nextInt(MAX_QUANTITY)))
                    .orThrow();
        }
        var known = !customers.isEmpty() && random.nextBoolean();
        return known
                ? basket.withCustomer(
                        customers.get(random.nextInt(customers.size())).atTheTill())
                : basket;
    }

    /// By card, or in notes of ten if the law allows that much cash.
    private Tender tender(Money total) {
        var cashAllowed = total.compareTo(Money.euros(500)) < 0;
        if (!cashAllowed || random.nextInt(3) == 0) {
            return new Tender.Card(total);
        }
        var notes = (total.cents() + NOTE.cents() - 1) / NOTE.cents();
        return new Tender.Cash(NOTE.times(Math.max(1, notes)));
    }
}
