package org.comptoir.customers.transfer.vcard;

import static org.assertj.core.api.Assertions.assertThat;

import ezvcard.Ezvcard;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.customers.customer.details.ContactAddress;
import org.comptoir.customers.customer.details.ContactEmail;
import org.comptoir.customers.customer.details.ContactPhone;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.contact.PhoneNumber;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.Test;

class CompactCardTest {

    private static CompactCard card(CustomerDetails details) {
        var card = CompactCard.of(details, details.displayName(), Language.FRENCH);
        assertThat(card.text().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(CompactCard.MAX_BYTES);
        assertThat(card.text()).endsWith("END:VCARD\r\n");
        return card;
    }

    private static ContactPhone phone(String number, boolean preferred) {
        return new ContactPhone("", PhoneNumber.read(number, "FR"), preferred);
    }

    @Test
    void tellsHowToReachSomebodyAndNothingElse() {
        var card = card(CustomerDetails.person(new PersonName("Mme", "Élodie", "", "Durand; Lefèvre", ""))
                .draft()
                .phones(List.of(phone("04 65 71 20 77", false), phone("06 39 98 48 12", true)))
                .emails(List.of(new ContactEmail("", "elodie@example.org", true)))
                .addresses(List.of(new ContactAddress(
                        "", new PostalAddress("Bât. B\n18, rue des Tanneurs", "84120", "Pertuis", "", "FR"), true)))
                .birthday(new Birthday(9, 15, 1984))
                .tags(List.of("Fidèle"))
                .alertNote("Remettre la retouche")
                .build());

        assertThat(card.leftOut()).isEmpty();
        assertThat(card.leftOut(Language.FRENCH)).isEmpty();
        assertThat(card.text()).doesNotContain("BDAY", "1984", "Fidèle", "retouche");
        var read = Ezvcard.parse(card.text()).first();
        assertThat(read.getStructuredName().getFamily()).isEqualTo("Durand; Lefèvre");
        assertThat(read.getTelephoneNumbers().stream().map(tel -> tel.getText()))
                .containsExactly("+33639984812", "+33465712077");
        assertThat(read.getEmails().getFirst().getValue()).isEqualTo("elodie@example.org");
        assertThat(read.getAddresses().getFirst().getStreetAddress())
                .isEqualToNormalizingNewlines("Bât. B\n18, rue des Tanneurs");
        assertThat(read.getAddresses().getFirst().getCountry()).isEqualTo("France");
    }

    @Test
    void leavesOutTheLeastUsefulAndSaysIt() {
        var street = "Résidence « Les Hauts de l’Étang », ".repeat(8);
        var card = card(CustomerDetails.company("Établissements Durand".repeat(6))
                .draft()
                .jobTitle("Gérante ".repeat(20))
                .phones(List.of(
                        phone("06 39 98 48 12", true),
                        phone("06 39 98 48 13", false),
                        phone("06 39 98 48 14", false),
                        phone("06 39 98 48 15", false)))
                .emails(List.of(
                        new ContactEmail("", "a@example.org", true), new ContactEmail("", "b@example.org", false)))
                .addresses(
                        List.of(new ContactAddress("", new PostalAddress(street, "84120", "Pertuis", "", "FR"), true)))
                .build());

        assertThat(card.leftOut())
                .containsExactly(CompactPart.NAME, CompactPart.EMAIL, CompactPart.ADDRESS, CompactPart.OTHER_PHONES);
        assertThat(card.text()).contains("TEL:+33639984812", "EMAIL:a@example.org", "X-ABShowAs:COMPANY");
        assertThat(card.leftOut(Language.FRENCH).orElseThrow()).contains("la fin du nom", "une adresse");
    }

    @Test
    void cutsNoCharacterOfALongNameInTwo() {
        var card = card(CustomerDetails.person(new PersonName("", "🧵".repeat(90), "", "é".repeat(250), "")));

        assertThat(card.leftOut()).containsExactly(CompactPart.NAME);
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(card.text())).isTrue();
    }

    @Test
    void isACardEvenWithoutAnything() {
        assertThat(Ezvcard.parse(card(CustomerDetails.company("")).text()).first())
                .isNotNull();
    }
}
