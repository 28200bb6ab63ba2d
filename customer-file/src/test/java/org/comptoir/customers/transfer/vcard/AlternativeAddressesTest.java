package org.comptoir.customers.transfer.vcard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.transfer.contact.ImportedContact;
import org.comptoir.customers.transfer.vcard.properties.AlternativeAddresses;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A bakery in Brussels whose address stands in two languages, and whose workshop is elsewhere.
class AlternativeAddressesTest {

    private static final String FRENCH = "ADR;ALTID=1;LANGUAGE=fr-BE:;;12 rue du Lombard;Bruxelles;;1000;Belgique";
    private static final String DUTCH = "ADR;ALTID=1;LANGUAGE=nl-BE:;;Lombardstraat 12;Brussel;;1000;België";
    private static final String WORKSHOP = "ADR;ALTID=2:;;3 quai au Foin;Bruxelles;;1000;Belgique";

    private static CustomerDetails card(String... lines) {
        return read(
                ("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Nele Maes\r\n" + String.join("\r\n", lines) + "\r\nEND:VCARD\r\n")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static CustomerDetails read(byte[] bytes) {
        var read = (VCardRead.Read) VCardFile.read(bytes, "FR", VCardFile.WESTERN);
        return read.file()
                .contacts(LocalDate.of(2026, 3, 9))
                .map(contact -> ((ImportedContact) contact).details())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> streets(CustomerDetails details) {
        return details.addresses().stream()
                .map(address -> address.address().street())
                .toList();
    }

    @Test
    void isOneAddressInTheLanguageOfTheCustomer() {
        assertThat(streets(card(FRENCH, DUTCH, WORKSHOP))).containsExactly("12 rue du Lombard", "3 quai au Foin");
        assertThat(streets(card(FRENCH, WORKSHOP, DUTCH, "LANG:nl")))
                .containsExactly("Lombardstraat 12", "3 quai au Foin");
        assertThat(streets(card(FRENCH, DUTCH.replace("ADR;", "ADR;PREF=1;"), "LANG:fr")))
                .containsExactly("Lombardstraat 12");
    }

    @Test
    void addressesWithoutACommonIdAreSeveral() {
        var first = FRENCH.replace("ALTID=1;", "");
        var second = DUTCH.replace("ALTID=1;", "");

        assertThat(streets(card(first, second, WORKSHOP))).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheOtherThroughAnExport(VCardVersion version) {
        var details = card(FRENCH, DUTCH);
        var out = new ByteArrayOutputStream();
        try (var writer = new VCardWriter(out, version, Language.FRENCH)) {
            writer.write(details, null);
        }

        assertThat(details.extras()).singleElement().satisfies(extra -> {
            assertThat(extra.name()).isEqualTo(AlternativeAddresses.KEPT);
            assertThat(extra.value()).contains("Lombardstraat 12");
            assertThat(extra.params()).contains("nl-BE").doesNotContain("ALTID");
        });
        assertThat(read(out.toByteArray())).isEqualTo(details);
    }
}
