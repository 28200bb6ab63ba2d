package org.comptoir.pos.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.pos.sales.TestShop.CHEESE;
import static org.comptoir.pos.sales.TestShop.HONEY;
import static org.comptoir.pos.sales.TestShop.LAMP;
import static org.comptoir.pos.sales.TestShop.OWNER;
import static org.comptoir.pos.sales.TestShop.basket;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.CheckoutResult.Completed;
import org.comptoir.pos.sales.CheckoutResult.VoucherRefused;
import org.comptoir.pos.sales.Tender.Cash;
import org.comptoir.pos.sales.Tender.VoucherTender;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class CheckoutRacesTest {

    private static final int THREADS = 16;
    private static final int SALES_EACH = 20;

    @Parameter
    TestEngine engine;

    private TestShop shop;

    @BeforeEach
    void open() {
        shop = new TestShop(engine);
    }

    @Test
    void sixteenTillsSellWithExactNumbersAndStock() throws Exception {
        var checkout = shop.checkout();
        // Every other till sells the articles in another order: the order in which stock is locked must not matter.
        var baskets = List.of(basket(LAMP, HONEY, CHEESE), basket(CHEESE, HONEY, LAMP));

        var results = concurrently(THREADS, till -> {
            var sold = new ArrayList<CheckoutResult>();
            for (var i = 0; i < SALES_EACH; i++) {
                sold.add(checkout.complete(
                        baskets.get(till % 2), List.of(new Cash(Money.euros(100))), OWNER, UUID.randomUUID()));
            }
            return sold;
        });

        var all = (long) THREADS * SALES_EACH;
        assertThat(results.stream().flatMap(List::stream))
                .map(result -> ((Completed) result).sale().number().number())
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, all).boxed().toList());
        assertThat(shop.stock(LAMP)).isEqualTo(Quantity.of(-all));
        assertThat(shop.stock(CHEESE)).isEqualTo(Quantity.of(-all));
        assertThat(shop.count("stock_movement")).isEqualTo(3 * all);
        assertThat(shop.journal.verify(OWNER, entries -> {}).isSound()).isTrue();
    }

    @Test
    void spendsAVoucherOnceHoweverManyTillsTry() throws Exception {
        var code = shop.voucher(Money.of("8.50"));
        var checkout = shop.checkout();

        var results = concurrently(
                50,
                till -> checkout.complete(
                        basket(HONEY), List.of(new VoucherTender(code, Money.of("8.50"))), OWNER, UUID.randomUUID()));

        assertThat(results).filteredOn(Completed.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(VoucherRefused.class::isInstance).hasSize(49);
        assertThat(shop.count("sale")).isEqualTo(2);
        assertThat(shop.stock(HONEY)).isEqualTo(Quantity.of(-1));
    }

    @Test
    void answersConcurrentRepeatsOfARequestWithOneSale() throws Exception {
        var code = shop.voucher(Money.euros(30));
        var checkout = shop.checkout();
        var id = UUID.randomUUID();
        List<Tender> tenders = List.of(new VoucherTender(code, Money.of("24.90")));

        var results = concurrently(8, till -> checkout.complete(basket(LAMP), tenders, OWNER, id));

        assertThat(results)
                .extracting(result -> ((Completed) result).sale().number().number())
                .containsOnly(2L);
        assertThat(results).filteredOn(result -> !((Completed) result).again()).hasSize(1);
        assertThat(shop.count("sale")).isEqualTo(2);
    }

    private interface Work<T> {
        T run(int till) throws Exception;
    }

    /// Starts all threads at the same moment.
    private static <T> List<T> concurrently(int tills, Work<T> work) throws Exception {
        var start = new CountDownLatch(1);
        try (var pool = Executors.newFixedThreadPool(tills)) {
            var tasks = new ArrayList<Callable<T>>();
            for (var i = 0; i < tills; i++) {
                var till = i;
                tasks.add(() -> {
                    start.await();
                    return work.run(till);
                });
            }
            var futures = tasks.stream().map(pool::submit).toList();
            start.countDown();
            var results = new ArrayList<T>();
            for (var future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}
