package org.comptoir.customers.transfer.vcard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.customers.transfer.contact.ImportedContact;
import org.comptoir.customers.transfer.contact.InvalidRow;
import org.comptoir.customers.transfer.contact.NoticeKind;
import org.comptoir.customers.transfer.contact.ReadContact;
import org.comptoir.customers.transfer.contact.RowNotice;
import org.comptoir.customers.transfer.contact.RowProblem;
import org.comptoir.customers.transfer.photo.Photo;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VCardFileTest {

    @Test
    void decodesEachPropertyByItsOwnCharset() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(
                "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=Windows-1252:Lef".getBytes(StandardCharsets.US_ASCII));
        bytes.write(0xE8);
        bytes.writeBytes(
                "vre;Zoe\r\nORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Caf=C3=A9=\r\n du Pont\r\nADR;HOME:;;3 rue du Pr"
                        .getBytes(StandardCharsets.US_ASCII));
        bytes.write(0xE9);
        bytes.writeBytes(";N\u00eemes;;30000;FRANCE\r\nEND:VCARD\r\n".getBytes(StandardCharsets.UTF_8));

        var details = details(single(bytes.toByteArray()));

        assertThat(details.name().family()).isEqualTo("Lefèvre");
        assertThat(details.company()).isEqualTo("Café du Pont");
        assertThat(details.address().street()).isEqualTo("3 rue du Pré");
        assertThat(details.address().country()).isEqualTo("FR");
    }

    @Test
    void unfoldsBeforeItDecodes() {
        var name = "Élodie".getBytes(StandardCharsets.UTF_8);
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("BEGIN:VCARD\nVERSION:3.0\nFN:".getBytes(StandardCharsets.UTF_8));
        bytes.write(name, 0, 1);
        bytes.writeBytes("\n ".getBytes(StandardCharsets.UTF_8));
        bytes.write(name, 1, name.length - 1);
        bytes.writeBytes(" Durand\nEND:VCARD\n".getBytes(StandardCharsets.UTF_8));

        assertThat(details(single(bytes.toByteArray())).displayName()).isEqualTo("Élodie Durand");
    }

    @ParameterizedTest
    @CsvSource({
        "BDAY:19800322, 22, 3, 1980",
        "BDAY:1980-03-22T00:00:00Z, 22, 3, 1980",
        "BDAY:--0322, 22, 3,",
        "BDAY:--03-22, 22, 3,",
        "BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-22, 22, 3,",
        "BDAY:16040229, 29, 2,"
    })
    void readsBirthdaysWithAndWithoutTheirYear(String line, int day, int month, Integer year) {
        assertThat(details(card("FN:Zoé Petit", line)).birthday()).isEqualTo(new Birthday(month, day, year));
    }

    @Test
    void keepsTextBirthdaysAndWebPhotosUnchanged() {
        var details = details(card("FN:Zoé Petit", "BDAY;VALUE=text:circa 1980", "PHOTO:https://example.org/a.jpg"));

        assertThat(details.birthday()).isNull();
        assertThat(details.extras()).extracting(extra -> extra.name()).containsExactly("BDAY", "PHOTO");
    }

    @Test
    void ignoresATelephoneNumberUsedAsAName() {
        var details = details(card("FN:07 00 00 00 00", "TEL:07 00 00 00 00"));

        assertThat(details.name()).isEqualTo(PersonName.NONE);
        assertThat(details.phones()).hasSize(1);
        assertThat(details(card("FN:Studio 54", "TEL:07 00 00 00 00")).name()).isNotEqualTo(PersonName.NONE);
    }

    @Test
    void derivesAMissingNameFromTheEmail() {
        assertThat(details(card("EMAIL:zoe.petit@example.org")).displayName()).isEqualTo("Zoe Petit");
        assertThat(details(card("EMAIL:contact@example.org")).name().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "N:Durand;Paul, Popeye (poissonnerie), true",
        "N:Diaz;Ana, Dr Ana Diaz-Lopez épouse Kern, true",
        "N:Durand;Paul, Paul DURAND, false",
        "N:Durand;Paul;;M., M. Paul Durand, false",
        "N:Durand;Paul, 06 39 98 00 01, false"
    })
    void keepsAShownNameThatSaysMore(String name, String shown, boolean kept) {
        var details = details(card(name, "FN:" + shown, "TEL:06 39 98 00 01"));

        assertThat(details.extras()).extracting(extra -> extra.value()).isEqualTo(kept ? List.of(shown) : List.of());
        for (var version : VCardVersion.values()) {
            assertThat(details(single(written(details, null, version)))).isEqualTo(details);
        }
    }

    @Test
    void readsEachNumberAndAddressOnce() {
        var contact = (ImportedContact) card(
                "FN:Zoé Petit",
                "TEL;TYPE=CELL:06.39.98.00.01",
                "TEL;TYPE=CELL,PREF:+33639980001",
                "TEL:0033 6 39 98 00 01",
                "TEL:04 65 71 00 02 / 04 65 71 00 03",
                "TEL:pas de numéro",
                "EMAIL:\"Zoé\" <Zoe@Example.org>",
                "EMAIL:zoe@example.org",
                "EMAIL:claire@",
                "BDAY:20850412");

        assertThat(contact.details().phones())
                .extracting(phone -> phone.number().e164())
                .containsExactly("+33639980001", "+33465710002", "+33465710003");
        assertThat(contact.details().emails())
                .extracting(email -> email.address())
                .containsExactly("Zoe@Example.org");
        assertThat(contact.details().birthday()).isNull();
        assertThat(contact.details().extras())
                .extracting(extra -> extra.name() + ":" + extra.value())
                .containsExactlyInAnyOrder("TEL:pas de numéro", "EMAIL:claire@", "BDAY:20850412");
        assertThat(contact.notices())
                .extracting(notice -> notice.kind())
                .contains(NoticeKind.EMAIL_REFUSED, NoticeKind.BIRTHDAY_UNREAD);
        for (var version : VCardVersion.values()) {
            assertThat(details(single(written(contact.details(), null, version))))
                    .isEqualTo(contact.details());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TEL;X-Maison de campagne:04 65 71 00 02 | Maison de campagne
            TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=4D=C3=A9t=C3=A9o):04 65 71 00 02 | Météo
            TEL;X-CUSTOM(Atelier):04 65 71 00 02 | Atelier
            TEL;TYPE=VOICE\\,CELL:04 65 71 00 02 | cell
            TEL;TYPE=x-Tante;TYPE=WORK:04 65 71 00 02 | Tante work
            TEL;VALUE=uri;TYPE="voice,work":tel:+33-4-65-71-00-02;ext=34 | work
            """)
    void readsKindsOfTheUsersOwn(String line, String label) {
        var phone = details(card("FN:Zoé Petit", line)).phones().getFirst();

        assertThat(phone.label()).isEqualTo(label);
        assertThat(phone.number().e164()).startsWith("+33465710002");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ADR:;;12, rue du Pont;Nîmes;;30000;France | 12, rue du Pont
            ADR:;;12,rue du Pont;Nîmes;;30000;France | 12,rue du Pont
            ADR:;;12\\, rue du Pont;Nîmes;;30000;France | 12, rue du Pont
            ADR:;;Bât. B,12 rue du Pont;Nîmes;;30000;France | Bât. B/12 rue du Pont
            """)
    void readsCommasThatAreNotEscaped(String line, String street) {
        assertThat(details(card("FN:Zoé Petit", line)).address().street()).isEqualTo(street.replace('/', '\n'));
    }

    @Test
    void recognisesCompaniesAndTurnsGroupsIntoTags() {
        var read = read(
                ("BEGIN:VCARD\nVERSION:3.0\nN:;;;;\nFN:Atelier Brun\nORG:Atelier Brun\nX-ABShowAs:COMPANY\nUID:a1\n"
                                + "END:VCARD\nBEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:Fournisseurs\nMEMBER:urn:uuid:a1\nEND:VCARD\n")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(read.groups()).isEqualTo(1);
        var details =
                details(read.file().contacts(LocalDate.of(2026, 3, 9)).toList().getFirst());
        assertThat(read.contacts()).isEqualTo(1);
        assertThat(details.kind()).isEqualTo(CustomerKind.COMPANY);
        assertThat(details.tags()).containsExactly("Fournisseurs");
    }

    @Test
    void readsLabelsTypesAndPreferences() {
        var details = details(card(
                "FN:Zoé Petit",
                "TEL;CELL;PREF:06 39 98 00 01",
                "item1.TEL:04 65 71 00 02",
                "item1.X-ABLabel:_$!<AssistantPhone>!$_",
                "TEL;TYPE=\"work,fax\":04 65 71 00 03",
                "EMAIL;TYPE=WhatsApp:zoe@example.org",
                "URL:http\\://example.org"));

        assertThat(details.phones())
                .extracting(phone -> phone.label())
                .containsExactly("cell", "AssistantPhone", "work fax");
        assertThat(details.phones().getFirst().preferred()).isTrue();
        assertThat(details.phones().getFirst().number().e164()).isEqualTo("+33639980001");
        assertThat(details.emails().getFirst().label()).isEqualTo("whatsapp");
        assertThat(details.webSites()).containsExactly("http://example.org");
        assertThat(details.extras()).isEmpty();
    }

    @Test
    void readsUtf16() {
        var text = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Élodie Durand\r\nEND:VCARD\r\n";
        for (var charset : List.of("UTF-16LE", "UTF-16BE", "UTF-16")) {
            assertThat(details(single(text.getBytes(Charset.forName(charset)))).displayName())
                    .isEqualTo("Élodie Durand");
        }
    }

    @Test
    void reportsWhatIsWrongWithACard() {
        assertThat(card("NOTE:rien")).isEqualTo(new InvalidRow(1, RowProblem.NOTHING_TO_KNOW, ""));
        assertThat(single("BEGIN:VCARD\nVERSION:3.0\nFN:Zo".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new InvalidRow(1, RowProblem.CUT_SHORT, ""));
        assertThat(VCardFile.read("Nom;Ville".getBytes(StandardCharsets.UTF_8), "FR", VCardFile.WESTERN))
                .isInstanceOf(VCardRead.NoCards.class);
    }

    @ParameterizedTest
    @EnumSource(VCardVersion.class)
    void writesWhatItReadsBackUnchanged(VCardVersion version) {
        var first = (ImportedContact) card(
                "N:Petit;Zoé;Anne\\, Rose;Mme;",
                "FN:Zoé Petit",
                "NICKNAME:Zo\\, zo",
                "ORG:Atelier\\; Brun;Reliure",
                "TITLE:Relieuse",
                "TEL;TYPE=HOME,FAX:+33 4 65 71 00 04",
                "item1.TEL:06 39 98 00 05",
                "item1.X-ABLabel:Chez maman",
                "ADR;TYPE=work:;Bât. B;3\\, rue du Pré;Nîmes;Gard;30000;France",
                "BDAY:--0229",
                "item2.URL:https://example.org/a,b",
                "item2.X-ABLabel:_$!<HomePage>!$_",
                "CATEGORIES:VIP,Noël",
                "NOTE:Une longue note, répétée. ".repeat(9).replace(",", "\\,"),
                "X-SOCIALPROFILE;type=twitter;x-user=\"a;b\":https://example.org",
                "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRg==",
                "UID:urn:uuid:1f1f1f1f-2222-3333-4444-555555555555");

        var second = (ImportedContact) single(written(first.details(), first.photo(), version));

        assertThat(second.details()).isEqualTo(first.details());
        assertThat(second.photo()).isEqualTo(first.photo());
        assertThat(new String(written(first.details(), first.photo(), version), StandardCharsets.UTF_8).lines())
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    @Test
    void isReadableByAnotherLibrary() {
        var details = details(card("N:Petit;Zoé;;;", "TEL;TYPE=cell;PREF=1:06 39 98 00 06", "BDAY:--0509"));

        var card = ezvcard.Ezvcard.parse(new String(written(details, null, VCardVersion.V4), StandardCharsets.UTF_8))
                .first();

        assertThat(card.getStructuredName().getFamily()).isEqualTo("Petit");
        assertThat(card.getTelephoneNumbers().getFirst().getText()).isEqualTo("06 39 98 00 06");
        assertThat(card.getBirthday().getPartialDate().getMonth()).isEqualTo(5);
    }

    @Test
    void returnsARefusedCardWithTheReason() {
        var read = read("BEGIN:VCARD\r\nVERSION:3.0\r\nNOTE:rien\r\nEND:VCARD\r\n".getBytes(StandardCharsets.UTF_8));
        var out = new ByteArrayOutputStream();

        read.file().write(out, 1, "Ni nom, ni rien");

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "BEGIN:VCARD\r\nVERSION:3.0\r\nNOTE:rien\r\nX-COMPTOIR-REASON:Ni nom\\, ni rien\r\nEND:VCARD\r\n");
    }

    @Test
    void neverThrowsForAnyBytes() {
        var bytes = written(
                details(card("FN:Zoé Petit", "TEL:06 39 98 00 07", "ADR:;;a;b;c;d;e", "BDAY:19800101")),
                null,
                VCardVersion.V3);
        var random = new Random(11);
        for (var i = 0; i < 2000; i++) {
            var truncated = Arrays.copyOf(bytes, random.nextInt(20, bytes.length));
            for (var change = 0; change < i % 9; change++) {
                truncated[random.nextInt(truncated.length)] = (byte) random.nextInt();
            }
            assertThat(VCardFile.read(truncated, "FR", VCardFile.WESTERN)).isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            VERSION:99 | VERSION_UNKNOWN | 99 | 4.0
            VERSION:2.0 | VERSION_UNKNOWN | 2.0 | 2.1
            VERSION:3 | VERSION_UNKNOWN | 3 | 3.0
            VERSION: | VERSION_MISSING | '' | 4.0
            X-NOTHING: | VERSION_MISSING | '' | 4.0
            """)
    void tellsByWhichVersionItReadsACardOfAnother(String line, NoticeKind kind, String written, String read) {
        var contact = (ImportedContact) single("BEGIN:VCARD\n%s\nN:Petit;Zoé;;;\nFN:Zoé Petit\nEND:VCARD\n"
                .formatted(line)
                .getBytes(StandardCharsets.UTF_8));

        assertThat(contact.details().name().family()).isEqualTo("Petit");
        assertThat(contact.notices()).containsExactly(new RowNotice(kind, written, read));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.1", "3.0", "4.0", " 3.0 "})
    void saysNothingOfTheVersionsThatExist(String version) {
        var contact = (ImportedContact) single("BEGIN:VCARD\nVERSION:%s\nN:Petit;Zoé;;;\nFN:Zoé Petit\nEND:VCARD\n"
                .formatted(version)
                .getBytes(StandardCharsets.UTF_8));

        assertThat(contact.notices()).isEmpty();
    }

    private static byte[] written(CustomerDetails details, @Nullable Photo photo, VCardVersion version) {
        var out = new ByteArrayOutputStream();
        try (var writer = new VCardWriter(out, version, Language.FRENCH)) {
            writer.write(details, photo);
        }
        return out.toByteArray();
    }

    private static ReadContact card(String... lines) {
        return single(("BEGIN:VCARD\r\nVERSION:3.0\r\n" + String.join("\r\n", lines) + "\r\nEND:VCARD\r\n")
                .getBytes(StandardCharsets.UTF_8));
    }

    private static ReadContact single(byte[] bytes) {
        var contacts = read(bytes).file().contacts(LocalDate.of(2026, 3, 9)).toList();
        assertThat(contacts).hasSize(1);
        return contacts.getFirst();
    }

    private static VCardRead.Read read(byte[] bytes) {
        return (VCardRead.Read) VCardFile.read(bytes, "FR", VCardFile.WESTERN);
    }

    private static CustomerDetails details(ReadContact contact) {
        return ((ImportedContact) contact).details();
    }
}
