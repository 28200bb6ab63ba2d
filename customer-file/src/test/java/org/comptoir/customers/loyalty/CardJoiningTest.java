package org.comptoir.customers.loyalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.customers.Fixtures.CLOCK;

import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.comptoir.customers.Fixtures;
import org.comptoir.customers.PastSales;
import org.comptoir.customers.customer.BlankCards;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.Customers;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.PortableSql;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class CardJoiningTest {

    private static final SignedInStaff OWNER = SignedInStaff.commandLine("owner");

    @Parameter
    TestEngine engine;

    private Database database;
    private Customers customers;
    private BlankCards cards;
    private Loyalty loyalty;
    private CardJoining joining;
    private Customer elodie;

    @BeforeEach
    void open() {
        database = Fixtures.database(engine);
        customers = new Customers(database, CLOCK);
        cards = new BlankCards(database, CLOCK);
        loyalty = new Loyalty(database, CLOCK, (session, deed, rows) -> {});
        joining = new CardJoining(database, CLOCK, customers, cards, (session, deed, rows) -> {});
        elodie = Fixtures.created(customers, Fixtures.elodie());
    }

    private Customer scanned(String number) {
        return customers.byNumber(number).or(() -> cards.opened(number)).orElseThrow();
    }

    @Test
    void aCardBeginsItsRecordWhenItIsScannedAlsoAtManyTills() throws Exception {
        var number = cards.reserve(OWNER, 3).get(1);
        assertThat(customers.byNumber(number)).isEmpty();
        Callable<Customer> scan = () -> scanned(number);

        var found = new ArrayList<Customer>();
        try (var tills = Executors.newFixedThreadPool(8)) {
            for (var done :
                    tills.invokeAll(IntStream.range(0, 8).mapToObj(i -> scan).toList())) {
                found.add(done.get());
            }
        }

        assertThat(found).extracting(Customer::id).containsOnly(found.getFirst().id());
        assertThat(found.getFirst().displayName()).isEqualTo(number);
        assertThat(cards.nameless(OWNER, 9)).extracting(Customer::number).containsExactly(number);
    }

    @Test
    void aNumberThatWasNeverHandedOutIsNobodys() {
        assertThat(cards.opened("9999")).isEmpty();
        assertThat(cards.opened("1000")).isEmpty();
        assertThat(cards.opened("x")).isEmpty();
        assertThat(cards.opened("999999999999999999999")).isEmpty();
        customers.archive(OWNER, elodie.id());
        assertThat(cards.opened(elodie.number())).isEmpty();
    }

    private void putAside(Customer customer) {
        database.run(session -> PortableSql.change(
                session,
                "insert into sales_order (id, kind, till_id, number, customer_id, customer_name, total_cents, made_at,"
                        + " staff_name, until_day, note, shelf, state, closed_by) values (1, 'PUT_ASIDE', 'A', 1, ?, ?,"
                        + " 100, cast('2026-03-07 10:00:00' as timestamp), 'Ana', cast('2026-04-01' as date), '', '',"
                        + " 'OPEN', '')",
                customer.id().value(),
                customer.displayName()));
    }

    @Test
    void pointsAndNumberGoToTheCustomerWhoseItIs() {
        var card = scanned(cards.reserve(OWNER, 1).getFirst());
        loyalty.correct(OWNER, card.id(), 70, "");
        loyalty.correct(OWNER, elodie.id(), 5, "");
        putAside(card);

        assertThat(joining.join(OWNER, card.number(), elodie.number()))
                .isInstanceOfSatisfying(
                        CardJoinResult.Joined.class,
                        joined -> assertThat(joined.points()).isEqualTo(70));

        assertThat(loyalty.balance(elodie.id())).isEqualTo(75);
        assertThat(loyalty.balance(card.id())).isZero();
        assertThat(database.<Object>read(session -> session.createNativeQuery(
                                "select customer_name from sales_order where customer_id = :id", String.class)
                        .setParameter("id", elodie.id().value())
                        .getSingleResult()))
                .isEqualTo(elodie.displayName());
        assertThat(customers.byNumber(card.number())).map(Customer::id).contains(elodie.id());
        assertThat(cards.nameless(OWNER, 9)).isEmpty();
        assertThat(joining.join(OWNER, card.number(), elodie.number())).isEqualTo(new CardJoinResult.SameCustomer());
        PastSales.sold(database, 1, elodie.id(), CLOCK.instant(), 10_00);
        var findings = new ArrayList<Finding>();
        new PointsCheck(database).run(findings::add);
        assertThat(findings).isEmpty();
    }

    @Test
    void refusesACardWithANameAndNumbersThatNobodyHas() {
        var card = scanned(cards.reserve(OWNER, 1).getFirst());

        assertThat(joining.join(OWNER, elodie.number(), card.number())).isEqualTo(new CardJoinResult.HasName(elodie));
        assertThat(joining.join(OWNER, "9999", elodie.number())).isEqualTo(new CardJoinResult.NoSuchNumber("9999"));
        assertThat(joining.join(OWNER, card.number(), "9999")).isEqualTo(new CardJoinResult.NoSuchNumber("9999"));
        var nobody = new SignedInStaff(new StaffId(2), "Lea", Role.CASHIER, Set.of());
        assertThatThrownBy(() -> joining.join(nobody, card.number(), elodie.number()))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> cards.reserve(nobody, 1)).isInstanceOf(NotPermitted.class);
    }
}
