package org.comptoir.customers.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.consent.ConsentSource;
import org.comptoir.customers.consent.ConsentState;
import org.comptoir.customers.consent.ConsentStatement;
import org.comptoir.customers.consent.Consents;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.transfer.export.CustomerExport;
import org.comptoir.customers.transfer.vcard.VCardVersion;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Schema;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.spreadsheet.ProgressMonitor;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Consents go out with the customers, and come in again as what they are: nothing new here, and in another shop a
/// decision with its day.
class ConsentRoundTripTest {

    private static final SignedInStaff OWNER = SignedInStaff.commandLine("test");
    private static final String CONTACTS = """
            Nom;Prénom;Mail
            Petit;Zoé;zoe@example.org
            Grand;Paul;paul@example.org
            """;

    private Shop shop;
    private CustomerId zoe;

    private record Shop(Customers customers, Consents consents, CustomerImport imports, CustomerExport export) {

        /// Empty, on a day of which no consent is later.
        private static Shop empty(String day) {
            var database = TestDatabases.empty(TestEngine.DERBY, new Schema("pos"), new Schema("customers"));
            var clock = Clock.fixed(Instant.parse(day + "T10:00:00Z"), ZoneOffset.UTC);
            var customers = new Customers(database, clock);
            var consents = new Consents(database, clock, (session, deed, rows) -> {});
            return new Shop(
                    customers,
                    consents,
                    new CustomerImport(database, customers, consents, clock),
                    new CustomerExport(database, ZoneOffset.UTC, (who, what, details) -> {}));
        }

        private ImportPreview dryRun(byte[] file) {
            var opened = (ImportFile.Opened) ImportFile.open(file, "clients", "FR", StandardCharsets.UTF_8);
            return imports.dryRun(OWNER, opened.source(), "FR", ProgressMonitor.unwatched())
                    .orElseThrow();
        }

        private void run(byte[] file) {
            imports.run(OWNER, dryRun(file), ImportPreview.AmbiguousChoice.LEAVE_OUT, ProgressMonitor.unwatched());
        }

        private CustomerId idOf(String email) {
            return export.everybody(OWNER).stream()
                    .filter(id -> customers.customer(id).orElseThrow().details().emails().stream()
                            .anyMatch(each -> each.address().equals(email)))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @BeforeEach
    void someConsents() {
        shop = Shop.empty("2026-03-09");
        shop.run(CONTACTS.getBytes(StandardCharsets.UTF_8));
        zoe = shop.idOf("zoe@example.org");
        shop.consents().record(OWNER, zoe, ConsentStatement.verbal(Channel.EMAIL, true));
        shop.consents().record(OWNER, zoe, ConsentStatement.verbal(Channel.PHONE, true));
        shop.consents().record(OWNER, zoe, ConsentStatement.verbal(Channel.PHONE, false));
    }

    private List<byte[]> exports() {
        var files = new ArrayList<byte[]>();
        var everybody = shop.export().everybody(OWNER);
        for (var kind : TableKind.values()) {
            for (var language : Language.values()) {
                var out = new ByteArrayOutputStream();
                shop.export().table(OWNER, everybody, kind, language, out, ProgressMonitor.unwatched());
                files.add(out.toByteArray());
            }
        }
        for (var version : VCardVersion.values()) {
            var out = new ByteArrayOutputStream();
            shop.export().cards(OWNER, everybody, version, Language.FRENCH, out, ProgressMonitor.unwatched());
            files.add(out.toByteArray());
        }
        return files;
    }

    @Test
    void saysNothingNewWhereItCameFrom() {
        assertThat(exports()).hasSizeGreaterThan(4).allSatisfy(file -> {
            var preview = shop.dryRun(file);
            assertThat(preview.unchanged()).isEqualTo(2);
            assertThat(preview.changed()).isEmpty();
            assertThat(preview.consents()).isEmpty();
            assertThat(preview.kept()).isEmpty();
        });
    }

    @Test
    void liftsNoRefusalThatCameLater() {
        var before = exports();
        shop.consents().record(OWNER, zoe, ConsentStatement.verbal(Channel.EMAIL, false));

        assertThat(before)
                .allSatisfy(file -> assertThat(shop.dryRun(file).consents()).isEmpty());
    }

    @Test
    void bringsTheDecisionsWithTheirDayToAnotherShop() {
        for (var file : exports()) {
            var other = Shop.empty("2026-04-20");
            other.run(file);

            var consents = other.consents().forCustomer(other.idOf("zoe@example.org"));
            assertThat(consents.state(Channel.EMAIL)).isEqualTo(ConsentState.GIVEN);
            assertThat(consents.refuses(Channel.PHONE)).isTrue();
            assertThat(Arrays.asList(consents.state(Channel.SMS), consents.state(Channel.POST)))
                    .containsOnly(ConsentState.UNKNOWN);
            assertThat(consents.proof(Channel.EMAIL).orElseThrow()).satisfies(proof -> {
                assertThat(proof.source()).isEqualTo(ConsentSource.IMPORT);
                assertThat(proof.note()).contains("(2026-03-09)", "clients");
            });
            assertThat(other.consents()
                            .forCustomer(other.idOf("paul@example.org"))
                            .last())
                    .isEmpty();
        }
    }
}
