package org.comptoir.customers.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.comptoir.customers.consent.Consents;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.timeline.Note;
import org.comptoir.customers.timeline.Notes;
import org.comptoir.customers.transfer.ImportPreview.AmbiguousChoice;
import org.comptoir.customers.transfer.dryrun.RowDecision;
import org.comptoir.customers.transfer.export.CustomerExport;
import org.comptoir.customers.transfer.kept.KeptValues;
import org.comptoir.customers.transfer.vcard.VCardFile;
import org.comptoir.customers.transfer.vcard.VCardVersion;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.Schema;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.spreadsheet.ProgressMonitor;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CardImportTest {

    private static final SignedInStaff OWNER = SignedInStaff.commandLine("test");
    private static final String FULL = """
            BEGIN:VCARD
            VERSION:3.0
            UID:zoe-1
            N:Petit;Zoé;Anne;Mme;
            FN:Mme Zoé Anne Petit
            NICKNAME:Zozo,La Petite
            ORG:Atelier Brun;Reliure
            TEL;TYPE=CELL,pref:06 39 98 00 01
            item1.TEL:04 65 71 00 02
            item1.X-ABLabel:Chez maman
            EMAIL:zoe@example.org
            ADR;TYPE=HOME:;;3 rue du Pré;Nîmes;;30000;France
            item2.X-ABDATE:2010-06-12
            item2.X-ABLabel:_$!<Anniversary>!$_
            X-SOCIALPROFILE;type=twitter;x-user=zozo:https://social.example/zozo
            NOTE:Allergique aux noix\\nAime le bleu\\, pas le vert
            NOTE:Passe le samedi
            X-POINTS:120
            EMAIL:claire@
            BDAY:1985
            AGENT:
            BEGIN:VCARD
            N:Roux;Théo
            FN:Théo Roux
            TEL:0465710009
            END:VCARD
            END:VCARD
            """.replace("\n", "\r\n");

    private Database database;
    private Customers customers;
    private Notes notes;
    private CustomerImport imports;

    @BeforeEach
    void anEmptyShop() {
        database = TestDatabases.empty(TestEngine.DERBY, new Schema("pos"), new Schema("customers"));
        var clock = Clock.fixed(Instant.parse("2026-03-09T10:00:00Z"), ZoneOffset.UTC);
        customers = new Customers(database, clock);
        notes = new Notes(database, clock);
        imports = new CustomerImport(
                database, customers, new Consents(database, clock, (session, deed, rows) -> {}), clock);
    }

    @Test
    void makesNotesOfNotesAndShowsWhatElseItKeeps() {
        var preview = dryRun(FULL);
        run(preview);

        assertThat(texts(single()))
                .containsExactlyInAnyOrder("Allergique aux noix\nAime le bleu, pas le vert", "Passe le samedi");
        var english = Texts.of("exchange", Language.ENGLISH);
        assertThat(KeptValues.of(single().details(), english))
                .extracting(value -> value.label() + " = " + value.text())
                .containsExactly(
                        "Nickname = Zozo,La Petite",
                        "Company and department = Atelier Brun, Reliure",
                        "Anniversary = 2010-06-12",
                        "Socialprofile = https://social.example/zozo",
                        "Points = 120",
                        "Birthday = 1985",
                        "Assistant = Théo Roux, 0465710009",
                        "E-mail = claire@");
        assertThat(preview.keptByLabel(english)).containsEntry("Note", 1).containsEntry("Nickname", 1);
    }

    @Test
    void removesAKeptValueWithItsLabel() {
        run(dryRun(FULL));
        var anniversary = KeptValues.of(single().details(), Texts.of("exchange", Language.ENGLISH))
                .get(2);

        assertThat(anniversary.removedFrom(single().details()).extras())
                .extracting(extra -> extra.name())
                .containsExactly("NICKNAME", "ORG", "X-SOCIALPROFILE", "X-POINTS", "BDAY", "AGENT", "EMAIL");
    }

    @Test
    void findsNothingNewInItsOwnFiles() {
        run(dryRun(FULL));
        run(dryRun(card("FN:Cave des Vignes", "ORG:Cave des Vignes", "X-ABShowAs:COMPANY", "TEL:0465710010")));
        run(dryRun(card("N:Durand;Paul;;;", "FN:Popeye (poissonnerie)", "BDAY:--0229", "CATEGORIES:VIP,Noël")));
        run(dryRun("Nom;Prénom;E-mail;Allergie;Notes\nBlanc;Luc;luc@example.org;Noix, œufs;Appeler le soir\n"));
        var before = people();
        for (var file : exports()) {
            assertThat(dryRun(file).counts().unchanged()).isEqualTo(4);
        }
        for (var file : exports()) {
            anEmptyShop();
            assertThat(run(dryRun(file)).added()).isEqualTo(4);
            assertThat(people()).isEqualTo(before);
        }
    }

    @Test
    void addsANoteThatIsNew() {
        run(dryRun(FULL));

        var preview = dryRun(card("UID:zoe-1", "N:Petit;Zoé;Anne;;", "NOTE:Passe  le samedi", "NOTE:Paie en espèces"));

        assertThat(preview.changed()).hasSize(1);
        assertThat(run(preview).changed()).isEqualTo(1);
        assertThat(texts(single())).hasSize(3).contains("Paie en espèces");
    }

    @Test
    void keepsTheRicherSpelling() {
        run(dryRun(card("UID:a", "N:Lefèvre;Zoé Anne;;Mme;", "ORG:Crèmerie du Château", "TEL:0639980001")));

        run(dryRun(card("UID:a", "N:LEFEVRE;ZOE;;;", "ORG:CREMERIE DU CHATEAU", "TEL:0639980001")));

        assertThat(single().details().name().formal()).isEqualTo("Mme Zoé Anne Lefèvre");
        assertThat(single().details().company()).isEqualTo("Crèmerie du Château");
    }

    @Test
    void takesTheRicherSpellingOfTheFile() {
        run(dryRun(card("UID:a", "N:LEFEVRE;ZOE;;;", "TEL:0639980001")));

        run(dryRun(card("UID:a", "N:Lefèvre;Zoé;;;", "TEL:0639980001")));

        assertThat(single().details().displayName()).isEqualTo("Zoé Lefèvre");
    }

    @Test
    void tellsHomonymsOfOneTownApart() {
        var one = card("UID:a1", "N:Martin;Jean;;;", "TEL:0639980001", "ADR:;;1 rue A;Lyon;;69003;France");
        for (var other : List.of(
                one.replace("a1", "a2").replace("0001", "0002"),
                one.replace("UID:a1", "BDAY:1988-03-04").replace("0001", "0002"),
                one.replace("UID:a1", "EMAIL:j2@example.org").replace("0001", "0002"))) {
            anEmptyShop();
            var first = one.replace("TEL", "BDAY:1950-01-02\r\nEMAIL:j1@example.org\r\nTEL");
            assertThat(dryRun(first + other).added()).hasSize(2);
            run(dryRun(first));
            assertThat(dryRun(other).added()).hasSize(1);
        }
    }

    @Test
    void doubtsOneIdentityOfTwoPeople() {
        run(dryRun(card("UID:same", "N:Petit;Luc;;;", "TEL:0639980001")));

        assertThat(dryRun(card("UID:same", "N:Grand;Louise;;;", "TEL:0639980002"))
                        .ambiguous())
                .extracting(RowDecision.Ambiguous::doubt)
                .containsExactly(RowDecision.Doubt.OTHER_NAME);
    }

    @Test
    void completesWhoIsKnown() {
        run(dryRun(card("N:Roux;Jean;;;", "ADR:;;1 rue A;Nice;;06000;France")));
        var file = card("N:Roux;Jean;;;", "TEL:0639980001", "ADR:;;3 rue Haute;Nice;;06000;France")
                + card("N:Noir;Ève;;;", "TEL:0639980003")
                + card("N:Noir;Eve;;;", "TEL:0639980003", "NOTE:Deuxième fiche");
        var preview = dryRun(file);
        assertThat(preview.ambiguous()).hasSize(2);

        var result =
                (ImportResult.Done) imports.run(OWNER, preview, AmbiguousChoice.COMPLETE, ProgressMonitor.unwatched());

        assertThat(result).isEqualTo(new ImportResult.Done(1, 2, 0, 0));
        assertThat(all()).hasSize(2);
        assertThat(byName("Roux, Jean").details().addresses()).hasSize(2);
        assertThat(byName("Roux, Jean").details().phones()).hasSize(1);
        assertThat(texts(byName("Noir, Ève"))).containsExactly("Deuxième fiche");
        assertThat(dryRun(file).counts().added()).isZero();
    }

    @Test
    void leavesNumbersToOthersMeanwhile() {
        var cards = IntStream.range(0, 600)
                .mapToObj(i -> card("N:Nom" + i + ";Zoé;;;", "EMAIL:zoe" + i + "@example.org"))
                .collect(Collectors.joining());
        var preview = dryRun(cards);

        imports.run(OWNER, preview, AmbiguousChoice.LEAVE_OUT, new ProgressMonitor() {
            @Override
            public void reached(int count, int total) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        });
        customers.create(OWNER, CustomerDetails.company("Brun"));

        assertThat(all()).singleElement().extracting(Customer::number).isEqualTo("1001");
        run(preview);
        assertThat(all().getLast().number()).isEqualTo("1601");
    }

    private List<byte[]> exports() {
        var export = new CustomerExport(database, ZoneOffset.UTC, (who, what, details) -> {});
        var everybody = export.everybody(OWNER);
        var files = new ArrayList<byte[]>();
        for (var kind : TableKind.values()) {
            var out = new ByteArrayOutputStream();
            export.table(OWNER, everybody, kind, Language.FRENCH, out, ProgressMonitor.unwatched());
            files.add(out.toByteArray());
        }
        for (var version : VCardVersion.values()) {
            var out = new ByteArrayOutputStream();
            export.cards(OWNER, everybody, version, Language.FRENCH, out, ProgressMonitor.unwatched());
            files.add(out.toByteArray());
        }
        return files;
    }

    /// Their details, without the order in which values are kept.
    private List<String> people() {
        return all().stream()
                .map(customer -> customer.details().draft().extras(List.of()).build()
                        + customer.details().extras().stream()
                                .filter(extra -> extra.group().isEmpty())
                                .map(Object::toString)
                                .sorted()
                                .toList()
                                .toString()
                        + texts(customer).stream()
                                .flatMap(text -> text.lines())
                                .filter(line -> !line.isEmpty())
                                .sorted()
                                .toList())
                .sorted()
                .toList();
    }

    private static String card(String... lines) {
        return "BEGIN:VCARD\r\nVERSION:3.0\r\n" + String.join("\r\n", lines) + "\r\nEND:VCARD\r\n";
    }

    private ImportPreview dryRun(String text) {
        return dryRun(text.getBytes(StandardCharsets.UTF_8));
    }

    private ImportPreview dryRun(byte[] bytes) {
        var opened = (ImportFile.Opened) ImportFile.open(bytes, "clients", "FR", VCardFile.WESTERN);
        return imports.dryRun(OWNER, opened.source(), "FR", ProgressMonitor.unwatched())
                .orElseThrow();
    }

    private ImportResult.Done run(ImportPreview preview) {
        return (ImportResult.Done) imports.run(OWNER, preview, AmbiguousChoice.LEAVE_OUT, ProgressMonitor.unwatched());
    }

    private List<Customer> all() {
        var all = new ArrayList<Customer>();
        customers.forEachBatch(all::addAll);
        return all;
    }

    private Customer single() {
        assertThat(all()).hasSize(1);
        return all().getFirst();
    }

    private Customer byName(String listName) {
        return all().stream()
                .filter(customer -> customer.listName().equals(listName))
                .findFirst()
                .orElseThrow();
    }

    private List<String> texts(Customer customer) {
        return notes.ofCustomer(customer.id(), 10).stream().map(Note::text).toList();
    }
}
