package org.comptoir.pos.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.pos.sales.TestShop.CHEESE;
import static org.comptoir.pos.sales.TestShop.HONEY;
import static org.comptoir.pos.sales.TestShop.LAMP;
import static org.comptoir.pos.sales.TestShop.OWNER;
import static org.comptoir.pos.sales.TestShop.basket;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.sales.CheckoutResult.OrderRefused;
import org.comptoir.pos.sales.OrderObjection;
import org.comptoir.pos.sales.Tender.Card;
import org.comptoir.pos.sales.Tender.VoucherTender;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.vouchers.VoucherBalanceCheck;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Orders of which a part is sold.
@ParameterizedClass
@EnumSource(TestEngine.class)
class OrderPartsTest {

    @Parameter
    TestEngine engine;

    private OrderShop shop;

    @BeforeEach
    void open() {
        shop = new OrderShop(engine);
    }

    @Test
    void sellsAPartOfItAndKeepsTheRestPutAside() {
        var aside = shop.putAside(basket(LAMP, HONEY, HONEY, HONEY));
        shop.deposit(aside, Money.euros(20));
        var code = shop.again(aside).deposits().getFirst().code();
        var part = Basket.EMPTY.with(OrderShop.ticket(aside).lines().getLast().with(Quantity.of(2)));

        var first = shop.sell(part, new VoucherTender(code, Money.euros(17)));

        var rest = shop.again(aside);
        assertThat(rest.state()).isEqualTo(new OrderState.Open());
        assertThat(rest.isSoldInPart()).isTrue();
        assertThat(rest.sales()).containsExactly(first.number());
        assertThat(rest.lines()).extracting(OrderLine::left).containsExactly(Quantity.ONE, Quantity.ONE);
        assertThat(rest.outstanding()).isEqualTo(Money.of("33.40"));
        assertThat(rest.rest()).isEqualTo(Money.of("30.40"));
        assertThat(shop.orders.putAside(List.of(LAMP.id(), HONEY.id())))
                .containsOnly(Map.entry(LAMP.id(), Quantity.ONE), Map.entry(HONEY.id(), Quantity.ONE));
        assertThat(shop.complete(OWNER, part, new Card(Money.euros(17))))
                .isEqualTo(new OrderRefused(aside.number(), OrderObjection.NOT_AS_AGREED));

        var second = shop.sell(
                OrderShop.ticket(rest.remainder()),
                new VoucherTender(code, Money.euros(3)),
                new Card(Money.of("30.40")));

        assertThat(shop.again(aside).state()).isEqualTo(new OrderState.Sold(second.number(), second.soldAt()));
        assertThat(shop.again(aside).sales()).containsExactly(first.number(), second.number());
        assertThat(shop.orders.putAside(List.of(LAMP.id(), HONEY.id()))).isEmpty();
        assertThat(findings()).isEmpty();
    }

    @Test
    void weighsEachOfTwoPiecesThatWereAgreedTogether() {
        var piece = BasketLine.at(CHEESE, Quantity.of("1.000"), Money.of("31.20"));
        var aside = shop.putAside(Basket.EMPTY.with(piece).with(piece.with(Quantity.of("0.500"))));
        var pieces = OrderShop.ticket(aside).lines();
        assertThat(pieces).hasSize(2);
        var weighed = Basket.EMPTY
                .with(pieces.getFirst().with(Quantity.of("0.950")))
                .with(pieces.getLast().with(Quantity.of("0.530")));

        var sale = shop.sell(weighed, new Card(Money.of("46.18")));

        assertThat(shop.again(aside).state()).isEqualTo(new OrderState.Sold(sale.number(), sale.soldAt()));
        assertThat(findings()).isEmpty();
    }

    @Test
    void theRestOfAnOrderIsWithdrawn() {
        var quote = shop.quote(basket(LAMP, HONEY));
        shop.sell(OrderShop.ticket(quote).withoutLine(1), new Card(Money.of("24.90")));

        shop.orders.withdraw(OWNER, quote.number());

        var rest = shop.again(quote);
        assertThat(rest.state()).isInstanceOf(OrderState.Withdrawn.class);
        assertThat(rest.isSoldInPart()).isTrue();
    }

    /// At a price of today, whoever allows it: the goods are handed over all the same. Of cheese a gram is no rest.
    @Test
    void countsWhatIsSoldAtAnotherPriceAndWhatIsWeighed() {
        var aside = shop.putAside(basket(LAMP, HONEY).with(CHEESE, Quantity.of("0.500")));
        var ticket = OrderShop.ticket(aside);
        var cheaper = Basket.EMPTY
                .with(ticket.lines().getFirst().withUnitPrice(Money.euros(20)))
                .with(ticket.lines().getLast().with(Quantity.of("0.470")));

        shop.sell(
                cheaper,
                new Card(cheaper.price(shop.checkout.priceBook(shop.shop.till.zone()))
                        .total()));

        assertThat(shop.again(aside).remainder().lines())
                .extracting(OrderLine::article)
                .containsExactly(HONEY.id());
    }

    private List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        new VoucherBalanceCheck(shop.shop.database).run(findings::add);
        return findings;
    }
}
