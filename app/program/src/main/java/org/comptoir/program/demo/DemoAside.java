package org.comptoir.program.demo;

import java.util.List;
import java.util.UUID;
import org.comptoir.customers.customer.Customer;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.program.demo.DemoGoods.Good;
import org.comptoir.shop.open.OpenShop;

/// Two tickets that wait on hold in the demo shop: one under words, one under its customer.
final class DemoAside {

    private static final String WORDS = "Dame au manteau bleu";

    private DemoAside() {}

    static void park(OpenShop shop, SignedInStaff by, List<Good> goods, Customer customer) {
        park(shop, by, ringUp(shop, ringUp(shop, Basket.EMPTY, goods.get(1)), goods.get(2)), WORDS);
        park(shop, by, ringUp(shop, Basket.EMPTY, goods.get(3)).withCustomer(customer.atTheTill(), List.of()), "");
    }

    private static Basket ringUp(OpenShop shop, Basket basket, Good good) {
        return shop.counter()
                .register()
                .ringUp(basket, good.article(), Quantity.ONE)
                .orThrow();
    }

    private static void park(OpenShop shop, SignedInStaff by, Basket basket, String words) {
        var id = UUID.randomUUID();
        var open = shop.counter().openTickets();
        open.save(shop.till().id(), id, basket);
        open.park(by, id, words);
    }
}
