package org.comptoir.customers.loyalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.customers.Fixtures.CLOCK;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.customers.Fixtures;
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
