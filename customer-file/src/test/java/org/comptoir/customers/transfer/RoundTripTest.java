package org.comptoir.customers.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.comptoir.customers.consent.Consents;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.transfer.export.CustomerExport;
import org.comptoir.customers.transfer.vcard.VCardVersion;
import org.comptoir.pos.company.CompanyNumbers;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.Schema;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.spreadsheet.ProgressMonitor;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What was exported and is imported again says nothing new, whatever a file held.
class RoundTripTest {

    private static final SignedInStaff OWNER = SignedInStaff.commandLine("test");
    private static final String ODD = """
            N° client;Nom;Prénom;Société;Tél.;GSM;Mail;Adresse;CP;Ville;Pays;Adresse;CP;Ville;Date de naissance;Memo;Pointure;Partita IVA;PEC
            C-1;Petit;Zoé;;0221 123456;06 39 98 00 01;zoe@example.org;Weg 3;50668;Köln;Allemagne;3 rue A;1000;Bourg;12-avr-85;une note;38
            C-2;Grand;Paul;Bottega;212345678;3331234567;paul@@x;Via Po 1;185;Roma;Italie;;;;1985;;;09876543217;bottega@pec.example.it
            C-3;Brun;Ada;;33639980003;;ada@example.org;Main St;;Dubai;UAE;;;;31/02/1980;;41
            C-4;Noir;Luc;;+1 617 253 1234;;;1 Main St;2138;Cambridge;USA;;;;--04-12;;
            C-5;Vert;Eva;;'0639980005 / 06 39 98 00 06;;;High St;;X;Ruritanie;;;;31149;;
            C-6;Gris;Léo;;;;leo@example.org;;;;;;;;03/15/1990;;
            """;

    private Customers customers;
    private CustomerImport imports;
    private CustomerExport export;

    @BeforeEach
    void aShop() {
        Database database = TestDatabases.empty(TestEngine.DERBY, new Schema("pos"), new Schema("customers"));
        var clock = Clock.fixed(Instant.parse("2026-03-09T10:00:00Z"), ZoneOffset.UTC);
        customers = new Customers(database, clock);
        imports = new CustomerImport(
                database, customers, new Consents(database, clock, (session, deed, rows) -> {}), clock);
        export = new CustomerExport(database, ZoneOffset.UTC, (who, what, details) -> {});
        run(ODD.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everyRowComesIn() {
        assertThat(customers.count()).isEqualTo(6);
        assertThat(customers.byNumber("1002").orElseThrow().details().companyNumbers())
                .isEqualTo(new CompanyNumbers("IT09876543217", "", "", "", "bottega@pec.example.it"));
    }

    @ParameterizedTest
    @EnumSource(TableKind.class)
    void aTableSaysNothingNew(TableKind kind) {
        for (var language : Language.values()) {
            var out = new ByteArrayOutputStream();
            export.table(OWNER, export.everybody(OWNER), kind, language, out, ProgressMonitor.unwatched());

            var preview = dryRun(out.toByteArray());

            assertThat(preview.changed()).isEmpty();
            assertThat(preview.added()).isEmpty();
            assertThat(preview.ambiguous()).isEmpty();
            assertThat(preview.unchanged()).isEqualTo(6);
        }
    }

    @Test
    void cardsSayNothingNew() {
        for (var version : VCardVersion.values()) {
            var out = new ByteArrayOutputStream();
            export.cards(OWNER, export.everybody(OWNER), version, Language.FRENCH, out, ProgressMonitor.unwatched());

            var preview = dryRun(out.toByteArray());

            assertThat(preview.changed()).isEmpty();
            assertThat(preview.unchanged()).isEqualTo(6);
        }
    }

    private void run(byte[] file) {
        imports.run(OWNER, dryRun(file), ImportPreview.AmbiguousChoice.LEAVE_OUT, ProgressMonitor.unwatched());
    }

    private ImportPreview dryRun(byte[] file) {
        var opened = (ImportFile.Opened) ImportFile.open(file, "clients", "FR", StandardCharsets.UTF_8);
        return imports.dryRun(OWNER, opened.source(), "FR", ProgressMonitor.unwatched())
                .orElseThrow();
    }
}
