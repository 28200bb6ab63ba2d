package org.comptoir.customers.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.transfer.contact.ImportedContact;
import org.comptoir.customers.transfer.vcard.VCardRead;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactFilesTest {

    private static final String ZOE = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Petit;Zoé;;;\r\nTEL:0639980001\r\nEND:VCARD\r\n";
    private static final String LUC =
            "BEGIN:VCARD\r\nVERSION:2.1\r\nN:Lefèvre;Luc;;;\r\nTEL:0639980002\r\nEND:VCARD\r\n";
    private static final String LDIF = """
            version: 1
            # exported

            dn: cn=Zoé Petit,mail=zoe@example.org
            objectclass: top
            objectclass: inetOrgPerson
            givenName:: Wm/DqQ==
            sn: Petit
            cn:: Wm/DqSBQZXRpdA==
            mail: zoe@example.org
            mozillaSecondEmail: zoe@example.com
            mobile: 0639980001
            homePhone: 0465710002
            mozillaHomeStreet: 3 rue du Pré, bâtiment
              B
            mozillaHomeLocalityName: Nîmes
            mozillaHomePostalCode: 30000
            mozillaHomeCountryName: France
            birthyear: 1980
            birthmonth: 3
            birthday: 9
            description: Passe le samedi
            carLicense: AB-123-CD

            dn: cn=Luc Blanc
            objectclass: person
            cn: Luc Blanc
            sn: Blanc
            telephoneNumber: 0465710003
            """;

    @TempDir
    Path folder;

    @Test
    void readsLdif() {
        var people = people(LDIF.getBytes(StandardCharsets.UTF_8));

        assertThat(people).hasSize(2);
        var zoe = people.getFirst();
        assertThat(zoe.displayName()).isEqualTo("Zoé Petit");
        assertThat(zoe.emails())
                .extracting(email -> email.address())
                .containsExactly("zoe@example.org", "zoe@example.com");
        assertThat(zoe.phones()).extracting(phone -> phone.label()).containsExactly("cell", "home");
        assertThat(zoe.address().street()).isEqualTo("3 rue du Pré, bâtiment B");
        assertThat(zoe.address().country()).isEqualTo("FR");
        assertThat(zoe.birthday()).isEqualTo(new Birthday(3, 9, 1980));
        assertThat(zoe.extras())
                .extracting(extra -> extra.name() + "=" + extra.value())
                .containsExactly("NOTE=Passe le samedi", "X-LDIF-CARLICENSE=AB-123-CD");
        assertThat(people.get(1).phones().getFirst().label()).isEqualTo("work");
    }

    @Test
    void isNotKeptBusyByAStrangeLdif() {
        var numbers = new StringBuilder("dn: cn=x\ncn: Zoé Petit\nsn: Petit\n");
        for (var i = 0; i < 100_000; i++) {
            numbers.append("telephoneNumber: 0").append(600_000_000 + i).append('\n');
        }
        var blanks = "# exported\n" + " \n".repeat(1_500) + "x";

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(open(numbers.toString().getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(ImportFile.Opened.class);
            assertThat(open(blanks.getBytes(StandardCharsets.UTF_8))).isInstanceOf(ImportFile.Opened.class);
        });
    }

    @Test
    void readsJcard() {
        var card = "[\"vcard\",[[\"version\",{},\"text\",\"4.0\"],[\"fn\",{},\"text\",\"Zoé Petit\"],"
                + "[\"n\",{},\"text\",[\"Petit\",\"Zoé\",\"\",\"\",\"\"]],[\"tel\",{\"type\":\"cell\"},\"text\",\"0639980001\"],"
                + "[\"x-points\",{},\"unknown\",\"12\"]]]";
        for (var text : List.of(card, "\uFEFF  " + card, "[" + card + "," + card.replace("Zoé", "Luc") + "]")) {
            var zoe = people(text.getBytes(StandardCharsets.UTF_8)).getFirst();
            assertThat(zoe.name().given()).isEqualTo("Zoé");
            assertThat(zoe.phones().getFirst().label()).isEqualTo("cell");
            assertThat(zoe.extras()).extracting(extra -> extra.name()).containsExactly("X-POINTS");
        }
    }

    @Test
    void readsXcard() {
        var text = """
                <?xml version="1.0" encoding="UTF-8"?>
                <vcards xmlns="urn:ietf:params:xml:ns:vcard-4.0"><vcard>
                <fn><text>Zoé Petit</text></fn>
                <n><surname>Petit</surname><given>Zoé</given><additional/><prefix/><suffix/></n>
                <tel><parameters><type><text>cell</text></type></parameters><text>0639980001</text></tel>
                </vcard></vcards>
                """;

        assertThat(people(text.getBytes(StandardCharsets.UTF_8)).getFirst().displayName())
                .isEqualTo("Zoé Petit");
    }

    @Test
    void neverExpandsXml() {
        var text = "<?xml version=\"1.0\"?><!DOCTYPE vcards [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                + "<vcards xmlns=\"urn:ietf:params:xml:ns:vcard-4.0\"><vcard><fn><text>&e;</text></fn></vcard></vcards>";

        assertThat(open(text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new ImportFile.NotOpened(new VCardRead.DamagedContacts()));
    }

    @Test
    void readsAnArchiveOfAnything() throws IOException {
        var archive = zip(
                "contacts/", new byte[0],
                "contacts/zoé.vcf", ("\uFEFF" + ZOE).getBytes(StandardCharsets.UTF_16LE),
                "__MACOSX/._zoé.vcf", ZOE.getBytes(StandardCharsets.UTF_8),
                "luc.vcf", LUC.getBytes(Charset.forName("windows-1252")),
                "readme.txt", "Bonjour".getBytes(StandardCharsets.UTF_8),
                "annuaire.ldif", LDIF.getBytes(StandardCharsets.UTF_8));

        assertThat(people(archive))
                .extracting(CustomerDetails::displayName)
                .containsExactly("Zoé Petit", "Luc Lefèvre", "Zoé Petit", "Luc Blanc");
        assertThat(open(zip("a.txt", "Bonjour".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(new ImportFile.NotOpened(new VCardRead.NothingInArchive()));
        assertThat(open(Arrays.copyOf(archive, archive.length / 2)))
                .isEqualTo(new ImportFile.NotOpened(new VCardRead.DamagedContacts()));
    }

    @Test
    void refusesAnArchiveThatUnpacksTooFar() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("a.vcf"));
            var zeros = new byte[1_000_000];
            for (var i = 0; i < 80; i++) {
                zip.write(zeros);
            }
        }

        assertThat(open(bytes.toByteArray()))
                .isInstanceOfSatisfying(
                        ImportFile.NotOpened.class,
                        refused -> assertThat(refused.cards()).isInstanceOf(VCardRead.TooBig.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"vcard\",[[\"version\"", "<vcards xmlns=\"urn:ietf:params:xml:ns:vcard-4.0\"><vcard>"})
    void saysThatContactsAreDamaged(String text) {
        var file = open(text.getBytes(StandardCharsets.UTF_8));

        assertThat(file).isEqualTo(new ImportFile.NotOpened(new VCardRead.DamagedContacts()));
        assertThat(ImportFile.reason(file, Language.FRENCH)).contains("abîmé");
    }

    @Test
    void readsSeveralFilesOfCardsAsOneAndTablesAlone() throws IOException {
        var zoe = Files.writeString(folder.resolve("zoe.txt"), ZOE.strip());
        var luc = Files.write(folder.resolve("luc"), LUC.getBytes(Charset.forName("x-MacRoman")));
        var table = Files.writeString(folder.resolve("table.csv"), "Nom;Prénom\nPetit;Zoé\n");

        assertThat(people(single(List.of(zoe, luc))))
                .extracting(CustomerDetails::displayName)
                .containsExactly("Zoé Petit", "Luc Lefèvre");
        var lists = ImportFile.openAll(List.of(zoe, table, luc), "FR", null);
        assertThat(lists).hasSize(2);
        assertThat(people(lists.getFirst()))
                .extracting(CustomerDetails::displayName)
                .containsExactly("Zoé Petit", "Luc Lefèvre");
        assertThat(people(lists.getLast()))
                .extracting(CustomerDetails::displayName)
                .containsExactly("Zoé Petit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "x-MacRoman", "IBM850"})
    void readsTheLettersOfOldPrograms(String charset) throws IOException {
        var cards = Files.write(
                folder.resolve("a.vcf"),
                LUC.replace("END", "ORG:Crèmerie du Château\r\nEND").getBytes(Charset.forName(charset)));
        var table = Files.write(
                folder.resolve("a.csv"),
                "Nom;Prénom;Téléphone\nLefèvre;Zoé;0639980001\n".getBytes(Charset.forName(charset)));

        assertThat(people(single(List.of(cards))).getFirst().company()).isEqualTo("Crèmerie du Château");
        assertThat(people(single(List.of(table))).getFirst().displayName()).isEqualTo("Zoé Lefèvre");
    }

    @Test
    void neverTakesALostLetterForOne() {
        var text = ZOE.replace("Zoé", "Zo\uFFFD");

        assertThat(people(text.getBytes(StandardCharsets.UTF_8))
                        .getFirst()
                        .name()
                        .given())
                .isEqualTo("Zo?");
    }

    private static byte[] zip(Object... namesAndContents) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                zip.write((byte[]) namesAndContents[i + 1]);
            }
        }
        return bytes.toByteArray();
    }

    private static ImportFile open(byte[] bytes) {
        return ImportFile.open(bytes, "contacts", "FR", StandardCharsets.UTF_8);
    }

    private static ImportFile single(List<Path> files) {
        var lists = ImportFile.openAll(files, "FR", null);
        assertThat(lists).hasSize(1);
        return lists.getFirst();
    }

    private static List<CustomerDetails> people(byte[] bytes) {
        return people(open(bytes));
    }

    private static List<CustomerDetails> people(ImportFile file) {
        return ((ImportFile.Opened) file)
                .source()
                .contacts("FR", LocalDate.of(2026, 3, 9))
                .map(contact -> ((ImportedContact) contact).details())
                .toList();
    }
}
