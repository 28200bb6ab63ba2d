package org.comptoir.customers.loyalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.customers.Fixtures.CAMILLE;
import static org.comptoir.customers.Fixtures.CLOCK;
import static org.comptoir.customers.Fixtures.NOON;
import static org.comptoir.customers.Fixtures.TODAY;

import java.time.Duration;
import org.comptoir.customers.Fixtures;
import org.comptoir.customers.PastSales;
import org.comptoir.customers.customer.Customers;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.SignedInStaff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class FrequentCardsTest {

    private static final SignedInStaff OWNER = SignedInStaff.commandLine("owner");

    @Parameter
    TestEngine engine;

    @Test
    void tellsWhoUsedWhichCardOftenAndWhatShareOfItsSalesThatIs() {
        var database = Fixtures.database(engine);
        var customers = new Customers(database, CLOCK);
        var elodie = Fixtures.created(customers, Fixtures.elodie());
        var marco = Fixtures.created(customers, Fixtures.person("Marco", "Bellini", "Torino"));
        for (var number = 1; number <= 8; number++) {
            PastSales.sold(database, number, elodie.id(), NOON.minus(Duration.ofDays(number % 3)), 10_00);
        }
        PastSales.sold(database, 9, marco.id(), NOON, 10_00);
        PastSales.sold(database, 10, elodie.id(), NOON.minus(Duration.ofDays(90)), 10_00);
        TestDatabases.ownerOf(database)
                .run(session -> assertThat(session.createNativeMutationQuery(
                                        "update sale set staff_name = 'Nadia' where number in (1, 2)")
                                .executeUpdate())
                        .isEqualTo(2));
        var cards = new FrequentCards(database);

        assertThat(cards.list(OWNER, TODAY.minusDays(30), TODAY, 5))
                .containsExactly(new FrequentCard(
                        elodie.id(), elodie.number(), elodie.listName(), "Camille", 6, Percent.whole(75), 2));
        assertThat(cards.list(OWNER, TODAY.minusDays(30), TODAY, 2))
                .extracting(FrequentCard::staffName)
                .containsExactly("Camille", "Nadia");
        assertThat(cards.list(OWNER, TODAY.plusDays(1), TODAY.plusDays(2), 2)).isEmpty();
        assertThatThrownBy(() -> cards.list(CAMILLE, TODAY, TODAY, 2)).isInstanceOf(NotPermitted.class);
    }
}
