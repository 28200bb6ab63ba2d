package org.comptoir.pos.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.pos.sales.TestShop.HONEY;
import static org.comptoir.pos.sales.TestShop.LAMP;
import static org.comptoir.pos.sales.TestShop.basket;

import java.util.List;
import java.util.UUID;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Item.ReturnItem;
import org.comptoir.pos.pricing.ReturnTerms;
import org.comptoir.pos.sales.CheckoutResult.Completed;
import org.comptoir.pos.sales.Payout.CardPayout;
import org.comptoir.pos.sales.Payout.CashPayout;
import org.comptoir.pos.sales.Tender.Card;
import org.comptoir.pos.sales.Tender.Cash;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.tax.TaxSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Goods that come back while others are taken.
@ParameterizedClass
@EnumSource(TestEngine.class)
class ExchangesTest {

    @Parameter
    TestEngine engine;

    private TestShop shop;

    @BeforeEach
    void open() {
        shop = new TestShop(engine);
    }

    private Sale bringBack(Sale sold, ReturnTerms terms, String words) {
        var item = new ReturnItem(shop.ticket(sold.number()), 1, terms);
        var line = BasketLine.of(item, Quantity.ONE).withNote(words);
        return ((Completed) shop.complete(Basket.EMPTY.with(line), new CashPayout(Money.of("24.90")))).sale();
    }

    private CheckoutResult complete(Basket basket, SignedInStaff by) {
        return shop.checkout()
                .complete(basket, List.of(), List.of(new CashPayout(Money.of("24.90"))), by, UUID.randomUUID());
    }

    private void change(String set, Sale sale) {
        TestDatabases.ownerOf(shop.database)
                .run(session -> session.createNativeMutationQuery("update sale_line set " + set
                                + " where sale_id = (select id from sale where number = "
                                + sale.number().number() + ")")
                        .executeUpdate());
    }

    private Sale bringBack(Sale sold, int line, Quantity quantity) {
        var basket = shop.returned(sold.number(), line, quantity);
        var refund = basket.price(TestShop.BOOK).due().negate();
        return shop.bringBack(sold.number(), line, quantity, new CashPayout(refund));
    }

    private static Money sum(List<Sale> sales) {
        return Money.sum(sales.stream().map(Sale::total).toList());
    }

    private static Money tax(List<Sale> sales) {
        return Money.sum(sales.stream().map(Sale::taxes).map(TaxSummary::tax).toList());
    }

    @Test
    void exchangesForAMoreExpensiveArticle() {
        var sold = shop.sell(basket(HONEY), new Cash(Money.euros(10)));
        var exchange = shop.returned(sold.number(), 1, Quantity.ONE).with(LAMP, Quantity.ONE);

        var sale = shop.sell(exchange, new Cash(Money.euros(20)));

        assertThat(sale.total()).isEqualTo(Money.of("16.40"));
        assertThat(sale.change()).isEqualTo(Money.of("3.60"));
        assertThat(sale.payouts()).isEmpty();
        assertThat(sale.articles()).isEqualTo(1);
        assertThat(sale.taxes().rows())
                .extracting(TaxSummary.Row::gross)
                .containsExactly(Money.of("24.90"), Money.of("-8.50"));
        assertThat(shop.sales.byNumber(sale.number())).contains(sale);
    }

    @Test
    void exchangesForACheaperArticle() {
        var sold = shop.sell(basket(LAMP), new Card(Money.of("24.90")));
        var exchange = shop.returned(sold.number(), 1, Quantity.ONE).with(HONEY, Quantity.ONE);

        var result = shop.complete(exchange, new CardPayout(Money.of("16.40")));

        var sale = ((Completed) result).sale();
        assertThat(sale.total()).isEqualTo(Money.of("-16.40"));
        assertThat(sale.lines()).extracting(SaleLine::kind).containsExactly(LineKind.ARTICLE_RETURN, LineKind.ARTICLE);
        assertThat(shop.stock(HONEY)).isEqualTo(Quantity.of(-1));
    }

    @Test
    void exchangesForTheSameArticleWithoutPayment() {
        var sold = shop.sell(basket(LAMP), new Card(Money.of("24.90")));
        var exchange = shop.returned(sold.number(), 1, Quantity.ONE).with(LAMP, Quantity.ONE);

        var sale = shop.sell(exchange);

        assertThat(sale.total()).isEqualTo(Money.ZERO);
        assertThat(sale.taxes().tax()).isEqualTo(Money.ZERO);
    }

    @Test
    void returnsGoodsFromAnExchange() {
        var sold = shop.sell(basket(HONEY), new Cash(Money.euros(10)));
        var exchange = shop.sell(
                shop.returned(sold.number(), 1, Quantity.ONE).with(LAMP, Quantity.ONE), new Card(Money.of("16.40")));

        var back = shop.bringBack(exchange.number(), 2, Quantity.ONE, new CardPayout(Money.of("24.90")));

        assertThat(back.total()).isEqualTo(Money.of("-24.90"));
        assertThat(shop.ticket(exchange.number()).lines()).hasSize(1);
    }
}
