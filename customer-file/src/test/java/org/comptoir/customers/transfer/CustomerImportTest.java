package org.comptoir.customers.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.customers.consent.Consents;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.transfer.dryrun.FieldChange;
import org.comptoir.customers.transfer.dryrun.RowDecision;
import org.comptoir.customers.transfer.export.CustomerExport;
import org.comptoir.customers.transfer.vcard.VCardFile;
import org.comptoir.customers.transfer.vcard.VCardVersion;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.Schema;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.spreadsheet.ProgressMonitor;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class CustomerImportTest {

    private static final SignedInStaff OWNER = SignedInStaff.commandLine("test");
    private static final String FRENCH = """
            Civilité;Prénom;Nom;Portable;E-mail;Adresse;Code postal;Ville;Naissance;Étiquettes
            Mme;Zoé;Petit;+33 6 39 98 00 01;zoe@example.org;3 rue du Pré;1000;Bourg-en-Bresse;22/03/1980;VIP
            M.;Paul;Durand;639980002;;;39100;Dole;09/05;
            ;;;3,36399E+10;;;;;;
            ;;;;;;;Dole;;
            """;

    @Parameter
    TestEngine engine;

    private Database database;
    private Customers customers;
    private CustomerImport imports;

    @BeforeEach
    void anEmptyShop() {
        database = TestDatabases.empty(engine, new Schema("pos"), new Schema("customers"));
        var clock = Clock.fixed(Instant.parse("2026-03-09T10:00:00Z"), ZoneOffset.UTC);
        customers = new Customers(database, clock);
        imports = new CustomerImport(
                database, customers, new Consents(database, clock, (session, deed, rows) -> {}), clock);
    }

    @Test
    void importsWhatItPreviewedAndExplainsRefusals() {
        var preview = dryRun(FRENCH);

        assertThat(preview.added()).hasSize(2);
        assertThat(preview.leftOut(ImportPreview.AmbiguousChoice.LEAVE_OUT, Language.FRENCH))
                .containsOnlyKeys(4, 5)
                .hasEntrySatisfying(4, reason -> assertThat(reason).contains("3,36399E+10"));
        assertThat(run(preview)).isEqualTo(new ImportResult.Done(2, 0, 0, 2));
        var zoe = byName("Petit, Zoé");
        assertThat(zoe.address().postalCode()).isEqualTo("01000");
        assertThat(zoe.tags()).containsExactly("VIP");
        assertThat(byName("Durand, Paul").phones().getFirst().number().e164()).isEqualTo("+33639980002");
        assertThat(byName("Durand, Paul").birthday()).isEqualTo(new Birthday(5, 9, null));
    }

    @Test
    void addsNothingTheSecondTimeEvenAfterChanges() {
        run(dryRun(FRENCH));
        var paul = all().stream()
                .filter(customer -> customer.listName().startsWith("Durand"))
                .findFirst()
                .orElseThrow();
        customers.change(
                OWNER,
                paul.id(),
                paul.version(),
                paul.details().draft().jobTitle("Maire").build());

        var repeated = dryRun(FRENCH);

        assertThat(repeated.unchanged()).isEqualTo(2);
        assertThat(run(repeated)).isEqualTo(new ImportResult.Done(0, 0, 2, 2));
        assertThat(all()).hasSize(2);
        assertThat(byName("Durand, Paul").jobTitle()).isEqualTo("Maire");
    }

    @Test
    void reportsChangesFieldByField() {
        run(dryRun(FRENCH));

        var preview = dryRun("Nom;Prénom;E-mail;Ville;Société\nPetit;Zoé;ZOE@example.org;;Atelier Brun\n");

        assertThat(preview.changed()).singleElement().satisfies(changed -> {
            assertThat(changed.changes())
                    .containsExactly(new FieldChange(FieldChange.Part.COMPANY, "", "Atelier Brun"));
            assertThat(changed.row()).isEqualTo(2);
        });
        assertThat(run(preview)).isEqualTo(new ImportResult.Done(0, 1, 0, 0));
        assertThat(byName("Petit, Zoé").company()).isEqualTo("Atelier Brun");
        assertThat(byName("Petit, Zoé").phones()).hasSize(1);
        assertThat(imports.importsOf(all().getFirst().id())).hasSize(2);
    }

    @Test
    void recognisesTheNumberInTheOldProgramTogetherWithTheName() {
        run(dryRun("N° client;Nom;Prénom;Ville\nC-1;Petit;Zoé;Dole\nC-2;Durand;Paul;Dole\n"));

        var preview = dryRun("N° client;Nom;Prénom;Téléphone;Ville\nC-1;PETIT;Zoé;06 39 98 00 01;Lyon\n"
                + "C-2;Durand;Marie;06 39 98 00 02;Lyon\nC-1;Blanc;Luc;06 39 98 00 03;Lyon\n");

        assertThat(preview.changed()).extracting(RowDecision.Changed::listName).containsExactly("Petit, Zoé");
        assertThat(preview.ambiguous())
                .extracting(RowDecision.Ambiguous::doubt)
                .containsExactly(RowDecision.Doubt.SAME_FORMER_NUMBER);
        assertThat(preview.added()).extracting(RowDecision.New::listName).containsExactly("Blanc, Luc");
    }

    @Test
    void leavesAmbiguousRowsToAPerson() {
        run(dryRun(FRENCH));

        var preview = dryRun("Nom;Prénom;E-mail;Ville\nDurand;Paul;autre@example.org;DOLE\nBlanc;Luc;l@example.org;\n"
                + "Blanc;Luc;l@example.org;Dijon\nBlanc;Luc;l@example.org;\n");

        assertThat(preview.ambiguous())
                .extracting(RowDecision.Ambiguous::doubt)
                .containsExactly(RowDecision.Doubt.SAME_NAME_AND_TOWN, RowDecision.Doubt.EARLIER_ROW);
        assertThat(preview.unchanged()).isEqualTo(1);
        assertThat(preview.ambiguous().getFirst().reason(Texts.of("exchange", Language.ITALIAN)))
                .contains("Durand, Paul");
        assertThat(run(preview)).isEqualTo(new ImportResult.Done(1, 0, 1, 2));
    }

    @Test
    void asksAgainAboutRowsLeftOutBefore() {
        var table = "Nom;Prénom;Téléphone\nMartin;Anne;06 39 98 12 12\nmartin;anne;06 39 98 12 12\n";
        assertThat(run(dryRun(table))).isEqualTo(new ImportResult.Done(1, 0, 0, 1));

        var repeated = dryRun(table);

        assertThat(repeated.unchanged()).isEqualTo(1);
        assertThat(repeated.ambiguous())
                .extracting(RowDecision.Ambiguous::doubt)
                .containsExactly(RowDecision.Doubt.EARLIER_ROW);
        assertThat(run(repeated)).isEqualTo(new ImportResult.Done(0, 0, 1, 1));
    }

    @Test
    void savesNothingWhenCancelled() {
        var rows = new StringBuilder("Nom;Prénom;E-mail\n");
        for (var i = 0; i < 600; i++) {
            rows.append("Nom").append(i).append(";Zoé;zoe").append(i).append("@example.org\n");
        }
        var preview = dryRun(rows.toString());
        var counts = new ArrayList<Integer>();

        var result = imports.run(OWNER, preview, ImportPreview.AmbiguousChoice.LEAVE_OUT, new ProgressMonitor() {
            @Override
            public void reached(int count, int total) {
                counts.add(count);
            }

            @Override
            public boolean cancelled() {
                return !counts.isEmpty();
            }
        });

        assertThat(result).isInstanceOf(ImportResult.Cancelled.class);
        assertThat(all()).isEmpty();
        assertThat(run(preview)).isEqualTo(new ImportResult.Done(600, 0, 0, 0));
    }

    @Test
    void repeatsTheDryRunAfterConcurrentChanges() {
        run(dryRun(FRENCH));
        var preview = dryRun("Nom;Prénom;E-mail;Société\nPetit;Zoé;zoe@example.org;Atelier Brun\n");
        var zoe = all().getFirst();
        customers.change(
                OWNER,
                zoe.id(),
                zoe.version(),
                zoe.details().draft().jobTitle("Relieuse").build());

        assertThat(run(preview)).isEqualTo(new ImportResult.Done(0, 1, 0, 0));
        assertThat(byName("Petit, Zoé").jobTitle()).isEqualTo("Relieuse");
        assertThat(byName("Petit, Zoé").company()).isEqualTo("Atelier Brun");
    }

    @Test
    void readsItsOwnTablesInEveryLanguage() {
        run(dryRun(FRENCH));
        run(dryRun("Nom;Prénom;E-mail;Notes\n=Durand;@Zoé;x@example.org;\"-1\nligne\"\n"));
        var before = all().stream().map(Customer::details).toList();
        for (var language : Language.values()) {
            for (var kind : TableKind.values()) {
                var file = exported(kind, language);
                assertThat(dryRun(file).unchanged()).as(language + " " + kind).isEqualTo(3);
                anEmptyShop();
                assertThat(run(dryRun(file))).isEqualTo(new ImportResult.Done(3, 0, 0, 0));
                assertThat(all().stream().map(Customer::details).toList())
                        .usingRecursiveComparison()
                        .ignoringCollectionOrder()
                        .isEqualTo(before);
            }
        }
    }

    @Test
    void readsItsOwnCardsWithThePhoto() {
        var card =
                "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Petit;Zoé;;;\r\nTEL:06 39 98 00 08\r\nPHOTO;ENCODING=b;TYPE=PNG:iVBORw0KGgo=\r\n"
                        + "X-AIM:zoe\r\nEND:VCARD\r\n";
        run(dryRun(card));
        for (var version : VCardVersion.values()) {
            var out = new ByteArrayOutputStream();
            var export = new CustomerExport(database, ZoneOffset.UTC, (who, what, details) -> {});
            export.cards(OWNER, export.everybody(OWNER), version, Language.FRENCH, out, ProgressMonitor.unwatched());
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .contains("iVBORw0KGgo")
                    .contains("X-AIM:zoe");
            assertThat(dryRun(out.toByteArray()).unchanged()).isEqualTo(1);
        }
    }

    @Test
    void writesRefusedRowsToAFileForCorrection() {
        var preview = dryRun(FRENCH);
        var out = new ByteArrayOutputStream();

        preview.source()
                .writeRefused(
                        out,
                        preview.leftOut(ImportPreview.AmbiguousChoice.LEAVE_OUT, Language.FRENCH),
                        Language.FRENCH);
        var corrected = out.toString(StandardCharsets.UTF_8).replace("3,36399E+10", "0639980009");

        assertThat(corrected).contains("Motif du refus");
        assertThat(dryRun(corrected).added()).hasSize(1);
        assertThat(dryRun(corrected).refused()).hasSize(1);
    }

    @Test
    void requiresPermission() {
        var cashier = new SignedInStaff(new StaffId(1), "Luc", Role.CASHIER);
        var opened = (ImportFile.Opened) open(FRENCH.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> imports.dryRun(cashier, opened.source(), "FR", ProgressMonitor.unwatched()))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() ->
                        new CustomerExport(database, ZoneOffset.UTC, (who, what, details) -> {}).everybody(cashier))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void anExportStandsInTheTechnicalLogBeforeItIsWritten() {
        var log = new ArrayList<String>();
        var export = new CustomerExport(
                database, ZoneOffset.UTC, (who, kind, details) -> log.add(who + " " + kind + " " + details));

        export.table(
                OWNER,
                export.everybody(OWNER),
                TableKind.CSV,
                Language.FRENCH,
                new ByteArrayOutputStream(),
                ProgressMonitor.unwatched());

        assertThat(log).containsExactly(OWNER.name() + " export customers 0 CSV");
    }

    private byte[] exported(TableKind kind, Language language) {
        var out = new ByteArrayOutputStream();
        var export = new CustomerExport(database, ZoneOffset.UTC, (who, what, details) -> {});
        export.table(OWNER, export.everybody(OWNER), kind, language, out, ProgressMonitor.unwatched());
        return out.toByteArray();
    }

    private ImportPreview dryRun(String text) {
        return dryRun(text.getBytes(StandardCharsets.UTF_8));
    }

    private ImportPreview dryRun(byte[] bytes) {
        var opened = (ImportFile.Opened) open(bytes);
        return imports.dryRun(OWNER, opened.source(), "FR", ProgressMonitor.unwatched())
                .orElseThrow();
    }

    private static ImportFile open(byte[] bytes) {
        return ImportFile.open(bytes, "clients", "FR", VCardFile.WESTERN);
    }

    private ImportResult run(ImportPreview preview) {
        return imports.run(OWNER, preview, ImportPreview.AmbiguousChoice.LEAVE_OUT, ProgressMonitor.unwatched());
    }

    private List<Customer> all() {
        var all = new ArrayList<Customer>();
        customers.forEachBatch(all::addAll);
        return all;
    }

    private CustomerDetails byName(String listName) {
        return all().stream()
                .filter(customer -> customer.listName().equals(listName))
                .findFirst()
                .orElseThrow()
                .details();
    }
}
