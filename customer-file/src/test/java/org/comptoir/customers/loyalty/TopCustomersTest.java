package org.comptoir.customers.loyalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.customers.Fixtures.CAMILLE;
import static org.comptoir.customers.Fixtures.CLOCK;
import static org.comptoir.customers.Fixtures.NOON;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.customers.Fixtures;
import org.comptoir.customers.PastSales;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.Customers;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.AccountOfSale;
import org.comptoir.pos.sales.SaleInProgress;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class TopCustomersTest {

    private static final SignedInStaff OWNER = SignedInStaff.commandLine("owner");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);

    @Parameter
    TestEngine engine;

    @Test
    void countsAGiftVoucherWhenSpentNotWhenSold() {
        var database = Fixtures.database(engine);
        var customers = new Customers(database, CLOCK);
        var elodie = Fixtures.created(customers, Fixtures.elodie());
        PastSales.soldVoucher(database, 1, elodie.id(), NOON, 100_00);
        PastSales.sold(database, 2, elodie.id(), NOON, 40_00);

        var ranked = new TopCustomers(database, CLOCK).list(OWNER, TODAY, TODAY, RankBy.TURNOVER, 10);

        assertThat(ranked).singleElement().satisfies(customer -> {
            assertThat(customer.turnover()).isEqualTo(Money.euros(40));
            assertThat(customer.purchases()).isEqualTo(2);
        });
    }

    /// Whoever earned most and spent it again has fewer points than somebody who kept them.
    @Test
    void ranksByThePointsThatItPrints() {
        var database = Fixtures.database(engine);
        var customers = new Customers(database, CLOCK);
        var elodie = Fixtures.created(customers, Fixtures.elodie());
        var marco = Fixtures.created(customers, Fixtures.person("Marco", "Bellini", "Torino"));
        earn(database, 1, elodie, 90);
        earn(database, 2, marco, 30);
        PastSales.sold(database, 1, elodie.id(), NOON, 90_00);
        PastSales.sold(database, 2, marco.id(), NOON, 30_00);
        new Loyalty(database, CLOCK, (session, deed, rows) -> {}).correct(OWNER, elodie.id(), -80, "spent");

        var ranked = new TopCustomers(database, CLOCK).list(OWNER, TODAY, TODAY, RankBy.POINTS, 10);

        assertThat(ranked).extracting(RankedCustomer::id).containsExactly(marco.id(), elodie.id());
        assertThat(ranked).extracting(RankedCustomer::balance).containsExactly(30, 10);
    }

    private static void earn(Database database, long sale, Customer customer, int euros) {
        database.run(session -> new LoyaltyParticipant(Gifts.in(database))
                .participate(
                        session,
                        new SaleInProgress(
                                new SaleNumber(TillId.FIRST, sale),
                                NOON,
                                TODAY,
                                customer.atTheTill(),
                                List.of(PastSales.line(Money.euros(euros))),
                                0,
                                Money.ZERO,
                                AccountOfSale.NONE,
                                List.of(),
                                List.of(),
                                "Camille")));
    }

    @Test
    void ranksByPointsOrTurnoverOfThePeriod() {
        var database = Fixtures.database(engine);
        var customers = new Customers(database, CLOCK);
        var elodie = Fixtures.created(customers, Fixtures.elodie());
        var marco = Fixtures.created(customers, Fixtures.person("Marco", "Bellini", "Torino"));
        Fixtures.created(customers, Fixtures.person("Jeanne", "Marchand", "Lyon"));
        PastSales.sold(database, 1, elodie.id(), NOON, 30_00);
        PastSales.sold(database, 2, elodie.id(), NOON.minus(Duration.ofHours(1)), 25_50);
        PastSales.sold(database, 3, elodie.id(), NOON.minus(Duration.ofDays(30)), 900_00);
        PastSales.sold(database, 4, marco.id(), NOON, 60_00);
        database.run(session -> new LoyaltyParticipant(Gifts.in(database))
                .participate(
                        session,
                        new SaleInProgress(
                                new SaleNumber(TillId.FIRST, 1),
                                NOON,
                                TODAY,
                                elodie.atTheTill(),
                                List.of(PastSales.line(Money.euros(55))),
                                0,
                                Money.ZERO,
                                AccountOfSale.NONE,
                                List.of(),
                                List.of(),
                                "Camille")));
        var topCustomers = new TopCustomers(database, CLOCK);

        assertThat(topCustomers.list(OWNER, TODAY.minusDays(7), TODAY, RankBy.TURNOVER, 10))
                .containsExactly(
                        new RankedCustomer(
                                1,
                                marco.id(),
                                marco.number(),
                                "Bellini, Marco",
                                "Torino",
                                0,
                                0,
                                Money.euros(60),
                                1,
                                TODAY),
                        new RankedCustomer(
                                2,
                                elodie.id(),
                                elodie.number(),
                                "Durand-Lefèvre, Élodie",
                                "Pertuis",
                                55,
                                55,
                                Money.of("55.50"),
                                2,
                                TODAY));
        assertThat(topCustomers.list(OWNER, TODAY.minusDays(7), TODAY, RankBy.POINTS, 1))
                .extracting(RankedCustomer::id)
                .containsExactly(elodie.id());
        assertThat(topCustomers.list(OWNER, TODAY.plusDays(1), TODAY.plusDays(2), RankBy.POINTS, 10))
                .isEmpty();
        assertThatThrownBy(() -> topCustomers.list(CAMILLE, TODAY, TODAY, RankBy.POINTS, 10))
                .isInstanceOf(NotPermitted.class);
    }
}
