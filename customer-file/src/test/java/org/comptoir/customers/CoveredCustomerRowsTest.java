package org.comptoir.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.customers.Fixtures.CAMILLE;
import static org.comptoir.customers.Fixtures.CLOCK;
import static org.comptoir.customers.Fixtures.NOON;
import static org.comptoir.customers.Fixtures.created;
import static org.comptoir.customers.Fixtures.elodie;
import static org.comptoir.customers.Fixtures.person;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.consent.ConsentSource;
import org.comptoir.customers.consent.ConsentStatement;
import org.comptoir.customers.consent.Consents;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.loyalty.Loyalty;
import org.comptoir.customers.loyalty.LoyaltyScheme;
import org.comptoir.customers.loyalty.PointsReason;
import org.comptoir.customers.mailing.Mailings;
import org.comptoir.customers.mailing.run.MailingDraft;
import org.comptoir.customers.mailing.run.MailingVoucher;
import org.comptoir.customers.segment.Segments;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.audit.FindingText;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.journal.Journal;
import org.comptoir.pos.journal.JournalKey;
import org.comptoir.pos.journal.trail.CoveredRowsCheck;
import org.comptoir.pos.journal.trail.JournalTrail;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.trail.CoveredTable;
import org.comptoir.pos.vouchers.Vouchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Consents and points that somebody changes in the database by hand are found; what the services write is not.
@ParameterizedClass
@EnumSource(TestEngine.class)
class CoveredCustomerRowsTest {

    private static final SignedInStaff OWNER = new SignedInStaff(new StaffId(1), "Nadia Ferrand", Role.OWNER);
    private static final List<CoveredTable> TABLES = Stream.of(
                    List.of(Consents.COVERED), Loyalty.COVERED, Vouchers.COVERED)
            .flatMap(List::stream)
            .toList();

    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private Database database;
    private Journal journal;
    private Consents consents;
    private Loyalty loyalty;
    private Mailings mailings;
    private CustomerId elodie;

    @BeforeEach
    void open() {
        database = Fixtures.database(engine);
        journal = new Journal(database, JournalKey.openOrCreate(folder), CLOCK);
        var trail = new JournalTrail(journal);
        consents = new Consents(database, CLOCK, trail);
        loyalty = new Loyalty(database, CLOCK, trail);
        mailings = new Mailings(database, CLOCK, loyalty, new Vouchers(database, CLOCK, trail));
        elodie = created(new Customers(database, CLOCK), elodie()).id();
    }

    private List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        new CoveredRowsCheck(database, journal, TABLES).run(findings::add);
        return findings;
    }

    private void sql(String change) {
        TestDatabases.ownerOf(database)
                .run(session -> session.createNativeMutationQuery(change).executeUpdate());
    }

    @Test
    void servicesLeaveNothingThatDiffers() {
        consents.record(CAMILLE, elodie, ConsentStatement.verbal(Channel.SMS, true));
        consents.record(CAMILLE, elodie, ConsentStatement.verbal(Channel.SMS, false));
        consents.record(CAMILLE, elodie, imported(Channel.EMAIL));
        consents.record(CAMILLE, elodie, imported(Channel.PHONE));
        loyalty.changeScheme(OWNER, new LoyaltyScheme(2, Money.of("0.05"), 50));
        loyalty.changeScheme(OWNER, new LoyaltyScheme(3, Money.of("0.05"), 50));
        loyalty.correct(OWNER, elodie, 40, "for the wait");
        loyalty.correct(OWNER, elodie, -15, "");
        loyalty.correct(OWNER, elodie, -4_000, "more than there are");

        assertThat(findings()).isEmpty();
    }

    @Test
    void vouchersOfAMailingAreSigned() {
        created(new Customers(database, CLOCK), person("Paul", "Martin", "Apt"));
        mailWithVouchers();

        assertThat(findings()).isEmpty();
        sql("update voucher set face_cents = 900000, balance_cents = 900000 where id ="
                + " (select min(id) from voucher)");
        assertThat(findings())
                .singleElement()
                .isInstanceOfSatisfying(
                        Finding.ColumnChanged.class,
                        changed -> assertThat(changed.recorded()).isEqualTo("500"));
    }

    private void mailWithVouchers() {
        var audience = new Segments(database, CLOCK, () -> Language.FRENCH).audience(OWNER, List.of(), Channel.POST);
        var voucher = new MailingVoucher(Money.of("5.00"), null);
        mailings.start(OWNER, MailingDraft.vouchers("Spring", Language.FRENCH, voucher), audience);
    }

    private static ConsentStatement imported(Channel channel) {
        return new ConsentStatement(channel, true, ConsentSource.IMPORT, "v2", "fr", "contacts.csv", null);
    }

    @Test
    void aNoThatSomebodyMadeAYesIsNamed() {
        consents.record(CAMILLE, elodie, ConsentStatement.verbal(Channel.SMS, false));

        sql("update consent_proof set state = 'GIVEN'");

        assertThat(findings())
                .singleElement()
                .isInstanceOfSatisfying(
                        Finding.SecretChanged.class,
                        changed -> assertThat(changed.table()).isEqualTo("consent_proof"));
    }

    @Test
    void aProofOfConsentMadeOrRemovedByHandIsNamed() {
        consents.record(CAMILLE, elodie, ConsentStatement.verbal(Channel.SMS, false));

        sql("insert into consent_proof (id, customer_id, channel, state, recorded_at, source, wording, language, note,"
                + " staff_name) select 9999, customer_id, channel, 'GIVEN', recorded_at, source, wording, language,"
                + " note, staff_name from consent_proof");
        sql("delete from consent_proof where id <> 9999");

        assertThat(findings())
                .hasSize(2)
                .contains(new Finding.RowUnrecorded("consent_proof", "9999"))
                .anyMatch(finding -> finding instanceof Finding.RowMissing missing
                        && missing.since().equals(NOON));
    }

    @Test
    void pointsThatSomebodyGaveByHandAreNamed() {
        loyalty.correct(OWNER, elodie, 40, "for the wait");

        sql("update points_movement set points = 4000");

        assertThat(findings())
                .singleElement()
                .isInstanceOfSatisfying(
                        Finding.ColumnChanged.class,
                        changed -> assertThat(changed.stored()).isEqualTo("4000"));
    }

    @Test
    void pointsGivenToSomebodyElseAreNamed() {
        var paul = created(new Customers(database, CLOCK), person("Paul", "Martin", "Apt"))
                .id();
        loyalty.correct(OWNER, elodie, 40, "for the wait");
        loyalty.correct(OWNER, paul, 1, "");

        sql("update points_movement set customer_id = " + paul.value() + " where points = 40");

        assertThat(findings()).singleElement().isInstanceOf(Finding.SecretChanged.class);
    }

    @Test
    void changedLoyaltyRulesAreNamed() {
        loyalty.changeScheme(OWNER, new LoyaltyScheme(2, Money.of("0.05"), 50));

        sql("update loyalty_scheme set point_value_cents = 500");

        assertThat(findings()).singleElement().isInstanceOf(Finding.ColumnChanged.class);
    }

    @Test
    void theLogSaysOfCustomersNoMoreThanADigest() {
        consents.record(
                CAMILLE,
                elodie,
                new ConsentStatement(Channel.EMAIL, true, ConsentSource.EMAIL, "v2", "fr", "Élodie wrote", null));
        loyalty.correct(OWNER, elodie, 40, "Élodie waited");

        assertThat(journal.latest(Chain.EVENTS, 10))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.content()).doesNotContain("Élodie", "GIVEN", "customer_id"));
    }

    @Test
    void eachReasonForPointsHasItsWords() {
        var text = new FindingText(new Formats(Language.ITALIAN, ZoneOffset.UTC));
        for (var reason : PointsReason.values()) {
            var changed =
                    new Finding.ColumnChanged("points_movement", "1", "reason", reason.name(), "", CLOCK.instant());

            assertThat(text.of(changed)).doesNotContain(reason.name());
        }
    }
}
