package org.comptoir.pos.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.pos.sales.TestShop.HONEY;
import static org.comptoir.pos.sales.TestShop.LAMP;
import static org.comptoir.pos.sales.TestShop.OWNER;
import static org.comptoir.pos.sales.TestShop.basket;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.sales.CheckoutResult.Completed;
import org.comptoir.pos.sales.Tender.Cash;
import org.comptoir.pos.sales.Tender.VoucherTender;
import org.comptoir.pos.sales.basket.Basket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Makes each step of the sale's transaction fail in turn, by a constraint that no new row of a table satisfies.
@ParameterizedClass
@EnumSource(TestEngine.class)
class CheckoutFaultsTest {

    private record Step(String table, String impossible) {}

    private static final List<Step> STEPS = List.of(
            new Step("journal_entry", "number < 2"),
            new Step("journal_chain", "last_number < 2"),
            new Step("voucher", "balance_cents = face_cents"),
            new Step("voucher", "face_cents <> 777"),
            new Step("voucher_movement", "amount_cents <> -500"),
            new Step("voucher_movement", "amount_cents <> 777"),
            new Step("sale", "number < 2"),
            new Step("sale_line", "position < 2"),
            new Step("sale_line", "total_cents <> 777"),
            new Step("sale_tax", "tax_code <> 'N'"),
            new Step("sale_tender", "kind <> 'CASH'"),
            new Step("stock_level", "quantity_thousandths = 0"),
            new Step("stock_movement", "article_id <> 2"));

    @Parameter
    TestEngine engine;

    private TestShop shop;

    @BeforeEach
    void open() {
        shop = new TestShop(engine);
    }

    @Test
    void leavesNothingBehindWhicheverStepFails() {
        var code = shop.voucher(Money.euros(30));
        var basket = basket(LAMP, HONEY).with(BasketLine.of(new VoucherItem("Bon", Money.of("7.77"), null)));
        List<Tender> tenders = List.of(new VoucherTender(code, Money.euros(5)), new Cash(Money.euros(50)));
        var before = shop.traces();
        var id = UUID.randomUUID();

        for (var step : STEPS) {
            alter("alter table " + step.table() + " add constraint ck_fault check (" + step.impossible() + ")");
            try {
                assertThatThrownBy(() -> shop.checkout().complete(basket, tenders, OWNER, id))
                        .as(step.toString())
                        .isInstanceOf(RuntimeException.class);
            } finally {
                alter("alter table " + step.table() + " drop constraint ck_fault");
            }
            assertThat(shop.traces()).as(step.toString()).isEqualTo(before);
        }

        var sale = ((Completed) shop.checkout().complete(basket, tenders, OWNER, id)).sale();
        assertThat(sale.number().number()).as("no number is lost").isEqualTo(2);
        assertThat(sale.tenders().getFirst().left()).isEqualTo(Money.euros(25));
        assertThat(shop.journal.verify(OWNER, entries -> {}).isSound()).isTrue();
    }

    @Test
    void rollsBackTheSaleIfAParticipantFails() {
        var before = shop.traces();
        var checkout = shop.checkout((session, sale) -> {
            throw new IllegalStateException("half-way");
        });

        assertThatThrownBy(() ->
                        checkout.complete(basket(LAMP), List.of(new Cash(Money.euros(50))), OWNER, UUID.randomUUID()))
                .hasMessageContaining("half-way");

        assertThat(shop.traces()).isEqualTo(before);
    }

    @Test
    void refusesUnknownArticles() {
        var before = shop.traces();
        var ghost = new ArticleItem(
                new ArticleId(999), "GHOST", "Ghost", SoldBy.PIECE, false, TestShop.NORMAL, Money.euros(1));

        assertThatThrownBy(() -> shop.sell(basket(LAMP, ghost), new Cash(Money.euros(50))))
                .isInstanceOf(RuntimeException.class);

        assertThat(shop.traces()).isEqualTo(before);
    }

    @Test
    void retriesWhenTheEngineAbortsTheSale() {
        var attempts = new AtomicInteger();
        var checkout = shop.checkout((session, sale) -> {
            if (attempts.incrementAndGet() < 3) {
                throw new IllegalStateException(new SQLException("deadlock", "40001"));
            }
            return new ParticipantResult.Nothing();
        });

        var result = checkout.complete(basket(LAMP), List.of(new Cash(Money.euros(50))), OWNER, UUID.randomUUID());

        assertThat(result)
                .isInstanceOfSatisfying(
                        Completed.class,
                        completed ->
                                assertThat(completed.sale().number().number()).isEqualTo(1));
        assertThat(attempts).hasValue(3);
        assertThat(shop.count("sale")).isEqualTo(1);
        assertThat(shop.stock(LAMP)).isEqualTo(Quantity.of(-1));
    }

    @Test
    void givesUpAfterAFewAttempts() {
        var attempts = new AtomicInteger();
        var checkout = shop.checkout((session, sale) -> {
            attempts.incrementAndGet();
            throw new IllegalStateException(new SQLException("deadlock", "40P01"));
        });

        assertThatThrownBy(() ->
                        checkout.complete(basket(LAMP), List.of(new Cash(Money.euros(50))), OWNER, UUID.randomUUID()))
                .hasRootCauseInstanceOf(SQLException.class);

        assertThat(attempts).hasValue(5);
        assertThat(shop.count("sale")).isZero();
    }

    @Test
    void sellsTheLongestAndStrangestTexts() {
        var names = List.of("é".repeat(250), "L'été « 50 % » {0} \\ \u0000\n=".substring(0, 20), "日本 🍯 ß ł");
        var sold = new ArrayList<Sale>();
        for (var name : names) {
            var item = new ArticleItem(
                    LAMP.id(), "LAMP", clean(name), SoldBy.PIECE, false, TestShop.NORMAL, Money.euros(1));
            var line = BasketLine.of(item, Quantity.ONE).withNote("ü".repeat(200));
            sold.add(shop.sell(Basket.EMPTY.with(line), new Cash(Money.euros(1))));
        }

        assertThat(sold)
                .allSatisfy(
                        sale -> assertThat(shop.sales.byNumber(sale.number())).contains(sale));
    }

    private static String clean(String name) {
        return name.replace("\u0000", "");
    }

    private void alter(String statement) {
        TestDatabases.ownerOf(shop.database)
                .run(session -> session.createNativeMutationQuery(statement).executeUpdate());
    }
}
