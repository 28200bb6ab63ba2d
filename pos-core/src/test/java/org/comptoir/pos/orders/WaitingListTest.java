package org.comptoir.pos.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.pos.sales.TestShop.CASHIER;
import static org.comptoir.pos.sales.TestShop.CUSTOMER;
import static org.comptoir.pos.sales.TestShop.HONEY;
import static org.comptoir.pos.sales.TestShop.LAMP;
import static org.comptoir.pos.sales.TestShop.OWNER;
import static org.comptoir.pos.sales.TestShop.basket;

import java.util.List;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.stock.GoodsReceipt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class WaitingListTest {

    private static final CustomerId FIRST = CUSTOMER.id();
    private static final CustomerId SECOND = new CustomerId(78);

    @Parameter
    TestEngine engine;

    private OrderShop shop;

    @BeforeEach
    void open() {
        shop = new OrderShop(engine);
    }

    @Test
    void callsThoseWhoWaitLongestAsFarAsTheGoodsReach() {
        shop.waiting.add(CASHIER, FIRST, LAMP.id(), Quantity.of(2), "  rouge ");
        shop.waiting.add(CASHIER, SECOND, LAMP.id(), Quantity.of(2), "");
        shop.waiting.add(CASHIER, SECOND, HONEY.id(), Quantity.ONE, "");
        assertThat(shop.waiting.open()).hasSize(3);
        assertThat(shop.waiting.toBeCalled()).isEmpty();

        assertThat(shop.waiting.countToBeCalled()).isZero();

        receive(3);

        assertThat(shop.waiting.countToBeCalled()).isEqualTo(1);
        assertThat(shop.waiting.toBeCalled()).singleElement().satisfies(called -> {
            assertThat(called.customer()).isEqualTo(FIRST);
            assertThat(called.note()).isEqualTo("rouge");
        });
    }

    @Test
    void whatIsPutAsideIsNobodyElses() {
        shop.waiting.add(CASHIER, FIRST, LAMP.id(), Quantity.ONE, "");
        var aside = shop.putAside(basket(LAMP));
        receive(1);

        assertThat(shop.waiting.toBeCalled()).isEmpty();
        shop.orders.withdraw(OWNER, aside.number());
        assertThat(shop.waiting.toBeCalled()).hasSize(1);
    }

    /// Whoever was called still has a claim to the goods.
    @Test
    void whoWasCalledIsNotCalledAgainAndIsServed() {
        shop.waiting.add(CASHIER, FIRST, LAMP.id(), Quantity.ONE, "");
        shop.waiting.add(CASHIER, SECOND, LAMP.id(), Quantity.ONE, "");
        receive(1);
        var first = shop.waiting.toBeCalled().getFirst();

        assertThat(shop.waiting.change(OWNER, first, WaitingState.CALLED)).isTrue();
        assertThat(shop.waiting.change(OWNER, first, WaitingState.CALLED)).isFalse();
        assertThat(shop.waiting.toBeCalled()).isEmpty();
        assertThat(shop.waiting.countToBeCalled()).isZero();

        var called = shop.waiting.open().getFirst();
        assertThat(called.state()).isEqualTo(WaitingState.CALLED);
        assertThat(called.changedBy()).isEqualTo(OWNER.name());
        assertThat(shop.waiting.change(OWNER, called, WaitingState.SERVED)).isTrue();
        assertThat(shop.waiting.open()).extracting(WaitingCustomer::customer).containsExactly(SECOND);
        assertThat(shop.waiting.done()).extracting(WaitingCustomer::customer).containsExactly(FIRST);
    }

    @Test
    void nobodyWaitsForNothing() {
        assertThatThrownBy(() -> shop.waiting.add(CASHIER, FIRST, LAMP.id(), Quantity.ZERO, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void receive(long pieces) {
        shop.stock.receive(
                OWNER, new GoodsReceipt(List.of(new GoodsReceipt.Line(LAMP.id(), Quantity.of(pieces), null)), ""));
    }
}
