package org.comptoir.customers.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.consent.ConsentRecord;
import org.comptoir.customers.consent.ConsentSource;
import org.comptoir.customers.consent.ConsentState;
import org.comptoir.customers.consent.ConsentStatement;
import org.comptoir.customers.consent.Consents;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.transfer.ImportPreview.AmbiguousChoice;
import org.comptoir.customers.transfer.contact.NoticeKind;
import org.comptoir.customers.transfer.dryrun.ConsentCount;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.Schema;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.spreadsheet.ProgressMonitor;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.trail.CoveredRows;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Consents that a file states are recorded with the file as their proof, and never against the customer's later will.
class ConsentImportTest {

    private static final SignedInStaff OWNER = SignedInStaff.commandLine("test");
    private static final String HEADINGS = "Nom;Prénom;E-mail;Newsletter;Accepts SMS Marketing;Consent date\n";

    @ParameterizedTest
    @EnumSource(TestEngine.class)
    void recordsWhatNewCustomersSaid(TestEngine engine) {
        var shop = new Shop(engine);

        var preview = shop.run(
                "Petit;Zoé;zoe@example.org;oui;NO;03/05/2024",
                "Grand;Luc;luc@example.org;;;",
                "Vert;Eva;eva@example.org;peut-être;not_subscribed;");

        assertThat(preview.consents())
                .containsExactlyInAnyOrder(new ConsentCount(Channel.EMAIL, 1, 0), new ConsentCount(Channel.SMS, 0, 1));
        var zoe = shop.consents.forCustomer(shop.customer("Petit"));
        assertThat(zoe.state(Channel.EMAIL)).isEqualTo(ConsentState.GIVEN);
        assertThat(zoe.state(Channel.SMS)).isEqualTo(ConsentState.REFUSED);
        assertThat(zoe.state(Channel.POST)).isEqualTo(ConsentState.UNKNOWN);
        assertThat(zoe.proof(Channel.EMAIL))
                .hasValueSatisfying(proof -> assertThat(proof)
                        .extracting(ConsentRecord::source, ConsentRecord::note, ConsentRecord::staffName)
                        .containsExactly(
                                ConsentSource.IMPORT, "Newsletter: oui (2024-05-03), clients.csv", OWNER.name()));
        assertThat(shop.signed).flatExtracting(CoveredRows::keys).hasSize(2);
        assertThat(shop.consents.forCustomer(shop.customer("Grand")).last()).isEmpty();
        assertThat(shop.consents.forCustomer(shop.customer("Vert")).last()).isEmpty();
        assertThat(preview.notices())
                .extracting(noticed -> noticed.notice().kind())
                .containsExactly(NoticeKind.CONSENT_UNREAD);
        assertThat(shop.details("Vert")).contains("peut-être", "not_subscribed");
        assertThat(shop.details("Petit")).doesNotContain("oui").doesNotContain("2024");
    }

    @ParameterizedTest
    @EnumSource(TestEngine.class)
    void anUndatedYesNeverLiftsARefusal(TestEngine engine) {
        var shop = new Shop(engine);
        shop.run("Petit;Zoé;zoe@example.org;oui;;");
        shop.said("2026-03-10", "Petit", false);
        shop.on("2026-03-11");

        for (var row : List.of("Petit;Zoé;zoe@example.org;oui;;", "petit;zoe;zoe@example.org;yes;;01/03/2026")) {
            var preview = shop.run(row);

            assertThat(preview.notices())
                    .extracting(noticed -> noticed.notice().kind())
                    .containsExactly(NoticeKind.CONSENT_OLDER);
            assertThat(preview.consents()).isEmpty();
            assertThat(shop.state("Petit")).isEqualTo(ConsentState.WITHDRAWN);
        }
    }

    @ParameterizedTest
    @EnumSource(TestEngine.class)
    void aYesOfALaterDayCounts(TestEngine engine) {
        var shop = new Shop(engine);
        shop.run("Petit;Zoé;zoe@example.org;;;");
        shop.said("2026-03-10", "Petit", false);
        shop.on("2026-03-20");

        var preview = shop.run("Petit;Zoé;zoe@example.org;oui;;12/03/2026");

        assertThat(preview.changed()).hasSize(1);
        assertThat(shop.state("Petit")).isEqualTo(ConsentState.GIVEN);
    }

    @ParameterizedTest
    @EnumSource(TestEngine.class)
    void aNoWithdrawsAYesUnlessTheSameFileSaidItBefore(TestEngine engine) {
        var shop = new Shop(engine);
        shop.run("Petit;Zoé;zoe@example.org;oui;;");
        shop.run("Petit;Zoé;zoe@example.org;non;;");
        assertThat(shop.state("Petit")).isEqualTo(ConsentState.WITHDRAWN);
        shop.said("2026-03-12", "Petit", true);
        shop.on("2026-03-13");

        var again = shop.run("Petit;Zoé;zoe@example.org;non;;");

        assertThat(again.changed()).isEmpty();
        assertThat(shop.state("Petit")).isEqualTo(ConsentState.GIVEN);
    }

    @ParameterizedTest
    @EnumSource(TestEngine.class)
    void ofTwoRowsAboutOnePersonTheRefusalCounts(TestEngine engine) {
        var shop = new Shop(engine);

        shop.run(
                "Petit;Zoé;zoe@example.org;non;;",
                "Petit;Zoé;zoe@example.org;oui;;",
                "Grand;Luc;luc@example.org;oui;;",
                "Grand;Luc;luc@example.org;non;;");

        assertThat(shop.customers.count()).isEqualTo(2);
        assertThat(shop.state("Petit")).isEqualTo(ConsentState.REFUSED);
        assertThat(shop.state("Grand")).isEqualTo(ConsentState.REFUSED);
    }

    private static final class Shop {

        private final List<CoveredRows> signed = new ArrayList<>();
        private final Database database;
        private Customers customers;
        private Consents consents;
        private CustomerImport imports;

        Shop(TestEngine engine) {
            database = TestDatabases.empty(engine, new Schema("pos"), new Schema("customers"));
            on("2026-03-09");
        }

        private void on(String day) {
            var now = LocalDate.parse(day).atTime(10, 0).toInstant(ZoneOffset.UTC);
            var clock = Clock.fixed(now, ZoneOffset.UTC);
            customers = new Customers(database, clock);
            consents = new Consents(database, clock, (session, deed, rows) -> signed.addAll(rows));
            imports = new CustomerImport(database, customers, consents, clock);
        }

        private void said(String day, String name, boolean yes) {
            on(day);
            consents.record(OWNER, customer(name), ConsentStatement.verbal(Channel.EMAIL, yes));
        }

        private ConsentState state(String name) {
            return consents.forCustomer(customer(name)).state(Channel.EMAIL);
        }

        private CustomerId customer(String family) {
            return everybody().stream()
                    .filter(customer -> customer.details().name().family().equals(family))
                    .findFirst()
                    .orElseThrow()
                    .id();
        }

        private String details(String family) {
            return customers
                    .customers(List.of(customer(family)))
                    .getFirst()
                    .details()
                    .toString();
        }

        private List<Customer> everybody() {
            return customers.between(new CustomerId(1), new CustomerId(Integer.MAX_VALUE));
        }

        private ImportPreview run(String... rows) {
            var file = (HEADINGS + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
            var opened = (ImportFile.Opened) ImportFile.open(file, "clients.csv", "FR", StandardCharsets.UTF_8);
            var preview = imports.dryRun(OWNER, opened.source(), "FR", ProgressMonitor.unwatched())
                    .orElseThrow();
            imports.run(OWNER, preview, AmbiguousChoice.LEAVE_OUT, ProgressMonitor.unwatched());
            return preview;
        }
    }
}
