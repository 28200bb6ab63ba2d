package org.comptoir.customers.loyalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.customers.Fixtures.CLOCK;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.customers.Fixtures;
import org.comptoir.customers.PastSales;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.Customers;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.audit.Subject;
import org.comptoir.pos.audit.Subject.Kind;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.staff.SignedInStaff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class PointsCheckTest {

    @Parameter
    TestEngine engine;

    private Database database;
    private Customer elodie;

    @BeforeEach
    void give() {
        database = Fixtures.database(engine);
        elodie = Fixtures.created(new Customers(database, CLOCK), Fixtures.elodie());
        run("insert into till (id, name, name_key, state, machine, registered_by)"
                + " values ('B', 'Caisse 2', 'caisse 2', 'ACTIVE', '', '')");
        new Loyalty(database, CLOCK, (session, deed, rows) -> {})
                .correct(SignedInStaff.commandLine("owner"), elodie.id(), 40, "welcome");
    }

    @Test
    void findsNothingWhereNobodyChangedAnything() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void findsABalanceThatWasRaised() {
        run("update points_balance set points = 4000");

        assertThat(findings()).containsExactly(new Finding.Unbalanced(ofElodie(), "points", "40", "4000"));
    }

    @Test
    void findsABalanceWithoutMovements() {
        run("delete from points_movement");

        assertThat(findings()).containsExactly(new Finding.Unbalanced(ofElodie(), "points", "0", "40"));
    }

    @Test
    void findsPointsOfASaleThatSignedNone() {
        run("update points_movement set sale_till = 'B', sale_number = 3, reason = 'EARNED'");

        var subject = new Subject(Kind.POINTS_OF_SALE, "B-000003");
        assertThat(findings()).containsExactly(new Finding.Changed(subject, "earned", "0", "40"));
    }

    @Test
    void findsPointsOfAnAttachedSaleThatWereChangedOrGivenToSomebodyElse() {
        run("insert into till (id, name, name_key, state, machine, registered_by)"
                + " values ('A', 'Caisse 1', 'caisse 1', 'ACTIVE', '', '')");
        PastSales.sold(database, 1, elodie.id(), CLOCK.instant(), 1200);
        run("update sale set customer_id = null");
        run("insert into sale_attachment (id, till_id, number, sold_at, business_day, total_cents, customer_id,"
                + " customer_name, attached_at, staff_name, points_earned, points_added) select id, till_id, number,"
                + " sold_at, business_day, total_cents, " + elodie.id().value()
                + ", '', sold_at, 'Camille', 12, 12 from sale");
        var subject = new Subject(Kind.POINTS_OF_SALE, "A-000001");
        assertThat(findings()).containsExactly(new Finding.Changed(subject, "attached", "12", "0"));

        run("update points_movement set sale_till = 'A', sale_number = 1, reason = 'ATTACHED', points = 12");
        run("update points_balance set points = 12");
        assertThat(findings()).isEmpty();

        run("update sale_attachment set customer_id = 999");
        assertThat(findings())
                .containsExactly(new Finding.Changed(
                        subject, "customer", "999", Long.toString(elodie.id().value())));
    }

    @Test
    void findsPointsOfATillThatTheShopHasNot() {
        run("update points_movement set sale_till = 'X', sale_number = 3, reason = 'EARNED'");

        assertThat(findings()).containsExactly(new Finding.Unsigned(ofElodie()));
    }

    @Test
    void findsPointsEarnedWithoutASale() {
        run("update points_movement set reason = 'EARNED'");

        assertThat(findings()).containsExactly(new Finding.Unsigned(ofElodie()));
    }

    private Subject ofElodie() {
        return Subject.of(Kind.POINTS, elodie.id().value());
    }

    private void run(String sql) {
        TestDatabases.ownerOf(database)
                .run(session -> assertThat(
                                session.createNativeMutationQuery(sql).executeUpdate())
                        .isPositive());
    }

    private List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        new PointsCheck(database).run(findings::add);
        return findings;
    }
}
