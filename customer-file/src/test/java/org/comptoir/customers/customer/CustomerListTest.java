package org.comptoir.customers.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.customers.Fixtures.CLOCK;
import static org.comptoir.customers.Fixtures.created;
import static org.comptoir.customers.Fixtures.elodie;
import static org.comptoir.customers.Fixtures.person;

import java.util.List;
import org.comptoir.customers.Fixtures;
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
    void pagesTheFileWithoutRegardToAccents() {
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
        assertThat(list.page(CustomerOrder.BY_LAST_PURCHASE, 0, 10)).hasSize(3);
        assertThat(list.of(List.of(paul.id(), elodie.id())).getLast())
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
}
