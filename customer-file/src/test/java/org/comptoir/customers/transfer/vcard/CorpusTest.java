package org.comptoir.customers.transfer.vcard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.transfer.contact.ImportedContact;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/// Real files of other programs, if they are available.
@EnabledIfEnvironmentVariable(named = "COMPTOIR_CORPUS", matches = ".+")
class CorpusTest {

    @Test
    void readsAndroid() {
        var all = read("John_Doe_ANDROID.vcf");

        assertThat(all).hasSize(6);
        assertThat(all.get(0).details().displayName()).isEqualTo("John Doe");
        assertThat(all.get(1).details().displayName()).isEqualTo("Jane Doe");
        // The same number under three labels is one.
        assertThat(all.get(4).details().phones())
                .extracting(phone -> phone.label())
                .containsExactly("cell");
        assertThat(all.get(4).details().phones().getFirst().preferred()).isTrue();
        // What is no address is kept as it stands.
        assertThat(all.get(4).details().emails())
                .extracting(email -> email.address())
                .containsExactly("bob@company.com");
        assertThat(named(all.get(4).details(), "EMAIL")).containsExactly("Ñ".repeat(14));
        assertThat(all.get(3).details().phones()).hasSize(4);
        assertThat(all.get(3).details().extras())
                .extracting(extra -> extra.name())
                .containsExactly("NOTE", "NOTE");
        assertThat(all)
                .filteredOn(contact -> contact.details().tags().equals(List.of("My Contacts")))
                .hasSize(5);
        assertThat(all)
                .filteredOn(contact -> contact.photo() != null)
                .singleElement()
                .satisfies(contact -> assertThat(contact.photo()).hasToString("image/jpeg of 876 bytes"));
    }

    @Test
    void readsIphone() {
        var contact = single("John_Doe_IPHONE.vcf");
        var details = contact.details();

        assertThat(details.name().formal()).isEqualTo("Mr. John Richter James Doe Sr.");
        assertThat(details.company()).isEqualTo("IBM");
        assertThat(details.extras())
                .anySatisfy(extra -> assertThat(extra.value()).isEqualTo("IBM;Accounting"));
        assertThat(details.phones()).hasSize(7);
        assertThat(details.phones())
                .extracting(phone -> phone.label())
                .doesNotHaveDuplicates()
                .contains("AssistantPhone");
        assertThat(details.addresses()).hasSize(2);
        assertThat(details.addresses().get(1).address().street().lines()).hasSize(3);
        assertThat(details.birthday()).isEqualTo(new Birthday(6, 6, 2012));
        assertThat(contact.photo()).hasToString("image/jpeg of 32531 bytes");
    }

    @Test
    void readsOutlook() {
        var contact = single("John_Doe_MS_OUTLOOK.vcf");
        var details = contact.details();

        assertThat(details.phones()).hasSize(2);
        assertThat(details.addresses()).hasSize(2);
        assertThat(named(details, "LABEL")).hasSize(2);
        assertThat(contact.photo()).hasToString("image/jpeg of 860 bytes");
        assertThat(details.birthday()).isEqualTo(new Birthday(3, 22, 1980));
        assertThat(named(details, "X-MS-ANNIVERSARY")).containsExactly("20110113");
        assertThat(named(details, "X-MS-MANAGER")).containsExactly("Big Blue");
        assertThat(named(details, "X-MS-ASSISTANT")).containsExactly("Jenny");
        assertThat(details.name().middle()).isEqualTo("Richter,James");
    }

    @Test
    void readsOutlook2003() {
        var details = single("outlook-2003.vcf").details();

        assertThat(details.company()).isEqualTo("Company, The");
        assertThat(named(details, "ORG")).containsExactly("Company\\, The;TheDepartment");
        // What is no number is kept as it stands.
        assertThat(details.phones()).isEmpty();
        assertThat(named(details, "TEL"))
                .containsExactly("BusinessPhone", "HomePhone", "MobilePhone", "BusinessFaxPhone");
        assertThat(named(details, "NOTE").getFirst().split("\\\\n", -1)[2]).isEmpty();
    }

    @Test
    void readsGmail() {
        var details = single("gmail-single2.vcf").details();

        assertThat(details.phones()).hasSize(11);
        assertThat(details.emails()).hasSize(5);
        assertThat(details.addresses()).hasSize(5);
        assertThat(details.extras())
                .filteredOn(extra -> extra.name().matches("X-(GTALK|AIM|YAHOO|SKYPE|QQ|MSN|ICQ|JABBER)"))
                .hasSize(8);
        assertThat(details.emails()).extracting(email -> email.label()).contains("CustomEmailCategory");
        assertThat(details.phones())
                .extracting(phone -> phone.label())
                .contains("GRAND_CENTRAL", "CustomePhoneCategory");
        assertThat(details.addresses()).extracting(address -> address.label()).contains("CustomAddressCategory");
    }

    @Test
    void readsFullContact() {
        var contact = single("fullcontact.vcf");
        var details = contact.details();

        assertThat(details.phones()).hasSize(9);
        assertThat(details.emails()).hasSize(5);
        assertThat(details.emails()).extracting(email -> email.label()).contains("customtype");
        assertThat(details.addresses()).hasSize(4);
        assertThat(named(details, "ORG")).hasSize(2);
        assertThat(contact.photo()).isNull();
        assertThat(details.extras())
                .filteredOn(extra -> extra.name().equals("PHOTO"))
                .isNotEmpty();
        assertThat(details.extras())
                .filteredOn(extra -> extra.name().startsWith("X-FCENCODED"))
                .hasSize(17);
    }

    @Test
    void readsTheExampleInTheStandard() {
        var details = single("rfc6350-example.vcf").details();

        assertThat(details.birthday()).isEqualTo(new Birthday(2, 3, null));
        assertThat(details.phones().getFirst().number().raw()).contains("ext=102");
        assertThat(details.phones().getFirst().number().national()).contains("102");
    }

    @Test
    void writesEverythingBackUnchanged() throws IOException {
        try (var files = Files.list(folder())) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".vcf")).toList()) {
                for (var contact : read(file.getFileName().toString())) {
                    for (var version : VCardVersion.values()) {
                        assertThat(writtenAndRead(contact, version))
                                .as(file + " " + version)
                                .isEqualTo(contact.details());
                    }
                }
            }
        }
    }

    private static CustomerDetails writtenAndRead(ImportedContact contact, VCardVersion version) {
        var out = new ByteArrayOutputStream();
        try (var writer = new VCardWriter(out, version, Language.FRENCH)) {
            writer.write(contact.details(), contact.photo());
        }
        var read = (VCardRead.Read) VCardFile.read(out.toByteArray(), "US", VCardFile.WESTERN);
        return ((ImportedContact)
                        read.file().contacts(LocalDate.of(2026, 3, 9)).toList().getFirst())
                .details();
    }

    private static List<String> named(CustomerDetails details, String name) {
        return details.extras().stream()
                .filter(extra -> extra.name().equals(name))
                .map(extra -> extra.value())
                .toList();
    }

    private static ImportedContact single(String name) {
        assertThat(read(name)).hasSize(1);
        return read(name).getFirst();
    }

    private static List<ImportedContact> read(String name) {
        try {
            var bytes = Files.readAllBytes(folder().resolve(name));
            var read = (VCardRead.Read) VCardFile.read(bytes, "US", VCardFile.WESTERN);
            return read.file()
                    .contacts(LocalDate.of(2026, 3, 9))
                    .map(ImportedContact.class::cast)
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Path folder() {
        return Path.of(System.getenv("COMPTOIR_CORPUS"), "vcard");
    }
}
