package org.comptoir.customers.customer.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.customers.Fixtures.CLOCK;
import static org.comptoir.customers.Fixtures.NOON;
import static org.comptoir.customers.Fixtures.created;
import static org.comptoir.customers.Fixtures.elodie;
import static org.comptoir.customers.Fixtures.person;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.customers.Fixtures;
import org.comptoir.customers.PastSales;
import org.comptoir.customers.customer.Customers;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class CustomerListTest {

    @Parameter
    TestEngine engine;

    @Test
    void sortsPagesIgnoringAccents() {
        var database = Fixtures.database(engine);
        var customers = new Customers(database, CLOCK);
        var list = new CustomerList(database, CLOCK);
        var zoe = created(customers, person("Zoé", "Éluard", "Apt"));
        var elodie = created(customers, elodie());
        var paul = created(customers, person("Paul", "Fabre", "Apt"));

        assertThat(list.page(CustomerOrder.BY_NAME, 0, 2))
                .extracting(ListedCustomer::id)
                .containsExactly(elodie.id(), zoe.id());
        assertThat(list.page(CustomerOrder.BY_NAME, 2, 2))
                .extracting(ListedCustomer::id)
                .containsExactly(paul.id());
        assertThat(list.page(CustomerOrder.BY_NAME_FROM_Z, 0, 2))
                .extracting(ListedCustomer::id)
                .containsExactly(paul.id(), zoe.id());
        assertThat(list.page(CustomerOrder.BY_NAME_FROM_Z, 2, 2))
                .extracting(ListedCustomer::id)
                .containsExactly(elodie.id());
        assertThat(list.page(CustomerOrder.BY_NAME_FROM_Z, 3, 2)).isEmpty();
        assertThat(list.page(CustomerOrder.BY_LAST_PURCHASE, 0, 10)).hasSize(3);
        assertThat(list.forCustomers(List.of(paul.id(), elodie.id())).getLast())
                .isEqualTo(new ListedCustomer(
                        elodie.id(),
                        elodie.number(),
                        "Durand-Lefèvre, Élodie",
                        "Pertuis",
                        "06 39 98 48 12",
                        "elodie.dl@courriel.example",
                        null,
                        Money.ZERO));
    }

    @Test
    void showsTwelveMonthTurnoverAndLastPurchase() {
        var database = Fixtures.database(engine);
        var customers = new Customers(database, CLOCK);
        var list = new CustomerList(database, CLOCK);
        var elodie = created(customers, elodie());
        var paul = created(customers, person("Paul", "Fabre", "Apt"));
        var anne = created(customers, person("Anne", "Aubert", "Apt"));
        PastSales.sold(database, 1, elodie.id(), NOON.minus(Duration.ofDays(400)), 10_000);
        PastSales.sold(database, 2, elodie.id(), NOON.minus(Duration.ofDays(300)), 2_000);
        PastSales.sold(database, 3, elodie.id(), NOON.minus(Duration.ofDays(200)), -500);
        PastSales.sold(database, 4, paul.id(), NOON.minus(Duration.ofDays(1)), 990);

        var rows = list.page(CustomerOrder.BY_LAST_PURCHASE, 0, 10);

        assertThat(rows).extracting(ListedCustomer::id).containsExactly(paul.id(), elodie.id(), anne.id());
        assertThat(rows)
                .extracting(ListedCustomer::turnover)
                .containsExactly(Money.ofCents(990), Money.ofCents(1_500), Money.ZERO);
        assertThat(rows.getFirst().lastPurchase()).isEqualTo(NOON.minus(Duration.ofDays(1)));
        assertThat(list.page(CustomerOrder.BY_LAST_PURCHASE, 1, 1))
                .extracting(ListedCustomer::id)
                .containsExactly(elodie.id());
        assertThat(list.page(CustomerOrder.BY_LAST_PURCHASE, 2, 5))
                .extracting(ListedCustomer::id)
                .containsExactly(anne.id());
        assertThat(list.page(CustomerOrder.BY_LAST_PURCHASE, 3, 5)).isEmpty();
    }

    @Test
    void startsWithWhoWasNotSeenForLongest() {
        var database = Fixtures.database(engine);
        var customers = new Customers(database, CLOCK);
        var list = new CustomerList(database, CLOCK);
        var elodie = created(customers, elodie());
        var paul = created(customers, person("Paul", "Fabre", "Apt"));
        var anne = created(customers, person("Anne", "Aubert", "Apt"));
        PastSales.sold(database, 1, elodie.id(), NOON.minus(Duration.ofDays(300)), 2_000);
        PastSales.sold(database, 2, paul.id(), NOON.minus(Duration.ofDays(1)), 990);

        var pages = new ArrayList<ListedCustomer>();
        for (var page = 0; page < 4; page++) {
            pages.addAll(list.page(CustomerOrder.BY_OLDEST_PURCHASE, page, 1));
        }

        assertThat(pages).extracting(ListedCustomer::id).containsExactly(elodie.id(), paul.id(), anne.id());
        assertThat(list.page(CustomerOrder.BY_OLDEST_PURCHASE, 0, 10)).isEqualTo(pages);
    }
}
