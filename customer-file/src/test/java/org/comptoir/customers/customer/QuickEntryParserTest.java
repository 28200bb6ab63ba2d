package org.comptoir.customers.customer;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.customers.customer.details.ContactEmail;
import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.pos.contact.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickEntryParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Élodie Durand | Élodie | Durand",
                "élodie durand-lefèvre | Élodie | Durand-Lefèvre",
                "DURAND Élodie | Élodie | DURAND",
                "Élodie DE LA TOUR | Élodie | DE LA TOUR",
                "Durand, Élodie Anne | Élodie Anne | Durand",
                "chiara dell'orto | Chiara | Dell'Orto",
                "Marc de la Tour | Marc | de la Tour",
                "Anne Marie Petit | Anne Marie | Petit",
                "durand | '' | Durand",
            })
    void readsNamesAsPeopleTypeThem(String line, String given, String family) {
        assertThat(QuickEntryParser.read(line, "FR").name()).isEqualTo(PersonName.of(given, family));
    }

    @Test
    void separatesTelephoneAndAddressFromTheName() {
        var details = QuickEntryParser.read("  Noémie Durieux,  06.39.98.60.84 noemie@courriel.example ", "FR");

        assertThat(details.name()).isEqualTo(PersonName.of("Noémie", "Durieux"));
        assertThat(details.phones()).extracting(phone -> phone.number().e164()).containsExactly("+33639986084");
        assertThat(details.emails()).extracting(ContactEmail::address).containsExactly("noemie@courriel.example");
    }

    @Test
    void acceptsATelephoneAlone() {
        assertThat(QuickEntryParser.read("0465712077", "FR").displayName()).isEqualTo("04 65 71 20 77");
    }

    @Test
    void recognisesCompanies() {
        assertThat(QuickEntryParser.read("SARL L'Échoppe", "FR").company()).isEqualTo("SARL L'Échoppe");
        assertThat(QuickEntryParser.read("Lo Spaccio S.r.l.", "IT").kind()).isEqualTo(CustomerKind.COMPANY);
        assertThat(QuickEntryParser.read("Sara Sasso", "IT").kind()).isEqualTo(CustomerKind.PERSON);
    }
}
