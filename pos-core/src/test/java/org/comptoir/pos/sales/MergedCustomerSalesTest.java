package org.comptoir.pos.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.pos.sales.TestShop.CUSTOMER;
import static org.comptoir.pos.sales.TestShop.HONEY;
import static org.comptoir.pos.sales.TestShop.OWNER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.merged.MergedCustomers;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.sales.CheckoutResult.Completed;
import org.comptoir.pos.sales.basket.Basket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Tickets of customers who turn out to be others.
@ParameterizedClass
@EnumSource(TestEngine.class)
class MergedCustomerSalesTest {

    private static final CustomerId KEPT = new CustomerId(5);
    private static final Basket TICKET =
            Basket.EMPTY.with(BasketLine.of(HONEY, Quantity.ONE)).withCustomer(CUSTOMER);
    private static final List<Tender> CASH = List.of(new Tender.Cash(Money.of("8.50")));

    @Parameter
    TestEngine engine;

    private TestShop shop;

    @BeforeEach
    void open() {
        shop = new TestShop(engine);
    }

    private void merge() {
        shop.database.run(session -> MergedCustomers.merge(session, CUSTOMER.id(), KEPT, Instant.now(shop)));
    }

    private CheckoutResult complete(UUID request, SaleParticipant... participants) {
        return shop.checkout(participants).complete(TICKET, CASH, OWNER, request);
    }

    @Test
    void anOpenTicketIsSoldToWhoTheyAreNowAndAskedForTwiceOnce() {
        var request = UUID.randomUUID();
        var before = UUID.randomUUID();
        var first = ((Completed) complete(before)).sale();
        merge();

        var sold = ((Completed) complete(request)).sale();

        assertThat(sold.customer())
                .isNotNull()
                .extracting(customer -> customer.id())
                .isEqualTo(KEPT);
        assertThat(complete(request)).isEqualTo(new Completed(sold, true));
        assertThat(complete(before)).isEqualTo(new Completed(first, true));
        assertThat(shop.sales.ofCustomer(KEPT, 9)).hasSize(2);
        assertThat(shop.sales
                        .totals(KEPT, Instant.EPOCH, LocalDate.of(2020, 1, 1))
                        .purchases())
                .isEqualTo(2);
        assertThat(shop.journal.verify(OWNER, entries -> {}).isSound()).isTrue();

        shop.database.run(session -> MergedCustomers.unmerge(session, CUSTOMER.id()));
        assertThat(shop.sales.ofCustomer(CUSTOMER.id(), 9)).hasSize(1);
        assertThat(shop.sales.ofCustomer(KEPT, 9)).hasSize(1);
    }

    @Test
    void aSaleDuringWhichTheyAreMergedIsMadeAgainForWhoTheyAreNow() {
        var served = new ArrayList<CustomerId>();

        var result = complete(UUID.randomUUID(), (session, sale) -> {
            var customer = sale.customer();
            served.add(customer == null ? new CustomerId(0) : customer.id());
            if (served.size() == 1) {
                CompletableFuture.runAsync(this::merge).join();
            }
            return new ParticipantResult.Nothing();
        });

        assertThat(result).isInstanceOf(Completed.class);
        assertThat(served).containsExactly(CUSTOMER.id(), KEPT);
        assertThat(shop.sales.ofCustomer(KEPT, 9)).hasSize(1);
        assertThat(shop.journal.verify(OWNER, entries -> {}).isSound()).isTrue();
    }

    @Test
    void alsoIfTheyAreMergedOnceMoreMeanwhile() {
        var last = new CustomerId(6);
        var begun = new AtomicInteger();
        shop.beforeSale = (till, at) -> {
            switch (begun.incrementAndGet()) {
                case 1 -> merge();
                case 2 -> shop.database.run(session -> MergedCustomers.merge(session, KEPT, last, Instant.now(shop)));
                default -> {}
            }
        };

        assertThat(complete(UUID.randomUUID())).isInstanceOf(Completed.class);

        assertThat(begun).hasValue(3);
        assertThat(shop.sales.ofCustomer(last, 9)).hasSize(1);
    }

    @Test
    void chainsComeApartAgain() {
        var last = new CustomerId(6);
        merge();
        shop.database.run(session -> MergedCustomers.merge(session, KEPT, last, Instant.now(shop)));

        assertThat(current(CUSTOMER.id())).isEqualTo(last);
        shop.database.run(session -> MergedCustomers.unmerge(session, KEPT));
        assertThat(current(CUSTOMER.id())).isEqualTo(KEPT);
        assertThat(current(KEPT)).isEqualTo(KEPT);
        assertThat(current(last)).isEqualTo(last);
    }

    private CustomerId current(CustomerId customer) {
        return shop.database.read(session -> MergedCustomers.current(session, customer));
    }
}
