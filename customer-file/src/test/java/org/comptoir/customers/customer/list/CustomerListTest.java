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
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Language;
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
        var list = new CustomerList(database, CLOCK, () -> Language.FRENCH);
        var zoe = created(customers, person("Zoé", "Éluard", "Apt"));
        var elodie = created(customers, elodie());
        var paul = created(customers, person("Paul", "Fabre", "Apt"));

        assertThat(list.page(CustomerListing.everybody(CustomerOrder.BY_NAME), 0, 2))
                .extracting(ListedCustomer::id)
                .containsExactly(elodie.id(), zoe.id());
        assertThat(list.page(CustomerListing.everybody(CustomerOrder.BY_NAME), 2, 2))
                .extracting(ListedCustomer::id)
                .containsExactly(paul.id());
        assertThat(list.page(CustomerListing.everybody(CustomerOrder.BY_NAME_FROM_Z), 0, 2))
                .extracting(ListedCustomer::id)
                .containsExactly(paul.id(), zoe.id());
        assertThat(list.page(CustomerListing.everybody(CustomerOrder.BY_NAME_FROM_Z), 2, 2))
                .extracting(ListedCustomer::id)
                .containsExactly(elodie.id());
        assertThat(list.page(CustomerListing.everybody(CustomerOrder.BY_NAME_FROM_Z), 3, 2))
                .isEmpty();
        assertThat(list.page(CustomerListing.everybody(CustomerOrder.BY_LAST_PURCHASE), 0, 10))
                .hasSize(3);
        assertThat(list.forCustomers(List.of(paul.id(), elodie.id())).getLast())
                .isEqualTo(new ListedCustomer(
                        elodie.id(),
                        elodie.number(),
                        "Durand-Lefèvre, Élodie",
                        "Pertuis",
                        "06 39 98 48 12",
                        "elodie.dl@courriel.example",
                        "fr",
                        "",
                        null,
                        Money.ZERO));
    }

    @Test
    void showsTwelveMonthTurnoverAndLastPurchase() {
        var database = Fixtures.database(engine);
        var customers = new Customers(database, CLOCK);
        var list = new CustomerList(database, CLOCK, () -> Language.FRENCH);
        var elodie = created(customers, elodie());
        var paul = created(customers, person("Paul", "Fabre", "Apt"));
        var anne = created(customers, person("Anne", "Aubert", "Apt"));
        PastSales.sold(database, 1, elodie.id(), NOON.minus(Duration.ofDays(400)), 10_000);
        PastSales.sold(database, 2, elodie.id(), NOON.minus(Duration.ofDays(300)), 2_000);
        PastSales.sold(database, 3, elodie.id(), NOON.minus(Duration.ofDays(200)), -500);
        PastSales.sold(database, 4, paul.id(), NOON.minus(Duration.ofDays(1)), 990);

        var rows = list.page(CustomerListing.everybody(CustomerOrder.BY_LAST_PURCHASE), 0, 10);

        assertThat(rows).extracting(ListedCustomer::id).containsExactly(paul.id(), elodie.id(), anne.id());
        assertThat(rows)
                .extracting(ListedCustomer::turnover)
                .containsExactly(Money.ofCents(990), Money.ofCents(1_500), Money.ZERO);
        assertThat(rows.getFirst().lastPurchase()).isEqualTo(NOON.minus(Duration.ofDays(1)));
        assertThat(list.page(CustomerListing.everybody(CustomerOrder.BY_LAST_PURCHASE), 1, 1))
                .extracting(ListedCustomer::id)
                .containsExactly(elodie.id());
        assertThat(list.page(CustomerListing.everybody(CustomerOrder.BY_LAST_PURCHASE), 2, 5))
                .extracting(ListedCustomer::id)
                .containsExactly(anne.id());
        assertThat(list.page(CustomerListing.everybody(CustomerOrder.BY_LAST_PURCHASE), 3, 5))
                .isEmpty();
    }

    @Test
    void startsWithWhoWasNotSeenForLongest() {
        var database = Fixtures.database(engine);
        var customers = new Customers(database, CLOCK);
        var list = new CustomerList(database, CLOCK, () -> Language.FRENCH);
        var elodie = created(customers, elodie());
        var paul = created(customers, person("Paul", "Fabre", "Apt"));
        var anne = created(customers, person("Anne", "Aubert", "Apt"));
        PastSales.sold(database, 1, elodie.id(), NOON.minus(Duration.ofDays(300)), 2_000);
        PastSales.sold(database, 2, paul.id(), NOON.minus(Duration.ofDays(1)), 990);

        var pages = new ArrayList<ListedCustomer>();
        for (var page = 0; page < 4; page++) {
            pages.addAll(list.page(CustomerListing.everybody(CustomerOrder.BY_OLDEST_PURCHASE), page, 1));
        }

        assertThat(pages).extracting(ListedCustomer::id).containsExactly(elodie.id(), paul.id(), anne.id());
        assertThat(list.page(CustomerListing.everybody(CustomerOrder.BY_OLDEST_PURCHASE), 0, 10))
                .isEqualTo(pages);
    }

    @Test
    void narrowsToALanguageInEveryOrder() {
        var database = Fixtures.database(engine);
        var customers = new Customers(database, CLOCK);
        var list = new CustomerList(database, CLOCK, () -> Language.FRENCH);
        var paul = created(customers, person("Paul", "Fabre", "Apt"));
        var luc = created(customers, writtenTo("Luc", "Aubert", "fr"));
        var gina = created(customers, writtenTo("Gina", "Rossi", "it"));
        var ada = created(customers, writtenTo("Ada", "Conti", "it"));
        PastSales.sold(database, 1, gina.id(), NOON.minus(Duration.ofDays(3)), 2_000);
        PastSales.sold(database, 2, paul.id(), NOON.minus(Duration.ofDays(1)), 990);

        assertThat(list.languages()).containsExactly(new LanguageCount("fr", 2), new LanguageCount("it", 2));
        for (var order : CustomerOrder.values()) {
            var italian = new CustomerListing(order, "it");
            assertThat(list.count(italian)).isEqualTo(2);
            assertThat(list.page(italian, 0, 10))
                    .as(order.name())
                    .extracting(ListedCustomer::id)
                    .containsExactlyInAnyOrder(ada.id(), gina.id());
            assertThat(list.page(new CustomerListing(order, "fr"), 0, 10))
                    .extracting(ListedCustomer::id)
                    .containsExactlyInAnyOrder(luc.id(), paul.id());
            assertThat(list.page(new CustomerListing(order, "de"), 0, 10)).isEmpty();
        }
        assertThat(list.page(new CustomerListing(CustomerOrder.BY_LAST_PURCHASE, "it"), 0, 10))
                .extracting(ListedCustomer::id)
                .containsExactly(gina.id(), ada.id());
    }

    @Test
    void sortsByLanguagePageByPage() {
        var database = Fixtures.database(engine);
        var customers = new Customers(database, CLOCK);
        var list = new CustomerList(database, CLOCK, () -> Language.FRENCH);
        var gina = created(customers, writtenTo("Gina", "Rossi", "it"));
        var paul = created(customers, person("Paul", "Fabre", "Apt"));
        var ada = created(customers, writtenTo("Ada", "Conti", "it"));
        var luc = created(customers, writtenTo("Luc", "Aubert", "fr"));
        var jane = created(customers, writtenTo("Jane", "Hill", "en"));

        var pages = new ArrayList<ListedCustomer>();
        for (var page = 0; page < 4; page++) {
            pages.addAll(list.page(CustomerListing.everybody(CustomerOrder.BY_LANGUAGE), 2 * page, 2));
        }

        assertThat(pages)
                .extracting(ListedCustomer::id)
                .containsExactly(jane.id(), luc.id(), paul.id(), ada.id(), gina.id());
        assertThat(pages).extracting(ListedCustomer::language).containsExactly("en", "fr", "fr", "it", "it");
        assertThat(list.page(CustomerListing.everybody(CustomerOrder.BY_LANGUAGE_FROM_Z), 0, 10))
                .extracting(ListedCustomer::language)
                .containsExactly("it", "it", "fr", "fr", "en");
    }

    private static CustomerDetails writtenTo(String given, String family, String language) {
        return person(given, family, "Apt").draft().language(language).build();
    }
}
