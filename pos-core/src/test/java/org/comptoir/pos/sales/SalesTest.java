package org.comptoir.pos.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.pos.sales.TestShop.CUSTOMER;
import static org.comptoir.pos.sales.TestShop.HONEY;
import static org.comptoir.pos.sales.TestShop.LAMP;
import static org.comptoir.pos.sales.TestShop.basket;

import java.time.Instant;
import java.util.UUID;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.Tender.Cash;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class SalesTest {

    @Parameter
    TestEngine engine;

    private TestShop shop;

    @BeforeEach
    void open() {
        shop = new TestShop(engine);
    }

    @Test
    void findsASaleByNumberRequestAndTill() {
        var first = shop.sell(basket(LAMP), new Cash(Money.euros(50)));
        shop.till = shop.secondTill("Caisse 2");
        var second = shop.sell(basket(HONEY), new Cash(Money.euros(50)));

        assertThat(first.number()).hasToString("A-000001");
        assertThat(second.number()).hasToString("B-000001");
        assertThat(shop.sales.byNumber(first.number())).contains(first);
        assertThat(shop.sales.byNumber(second.number())).contains(second);
        assertThat(shop.sales.byNumber(new SaleNumber(TillId.FIRST, 2))).isEmpty();
        assertThat(shop.sales.byRequest(second.requestId())).contains(second);
        assertThat(shop.sales.byRequest(UUID.randomUUID())).isEmpty();
        assertThat(shop.sales.last(TillId.FIRST)).contains(first);
        assertThat(shop.sales.last(shop.till.id())).contains(second);
        assertThat(shop.sales.last(new TillId("C"))).isEmpty();
    }

    @Test
    void listsACustomersPurchasesNewestFirst() {
        var customersBasket = basket(LAMP, HONEY).withCustomer(CUSTOMER);
        var first = shop.sell(customersBasket, new Cash(Money.euros(50)));
        shop.sell(basket(LAMP), new Cash(Money.euros(50)));
        shop.setNow(Instant.parse("2026-03-09T09:00:00Z"));
        var last = shop.sell(customersBasket, new Cash(Money.euros(50)));

        assertThat(shop.sales.ofCustomer(CUSTOMER.id(), 10)).containsExactly(last, first);
        assertThat(shop.sales.ofCustomer(CUSTOMER.id(), 1)).containsExactly(last);
    }
}
