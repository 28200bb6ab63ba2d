package org.comptoir.customers.transfer.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mme Jeanne DE LA FONTAINE | Mme | Jeanne | DE LA FONTAINE | false",
                "Durand, Paul | '' | Paul | Durand | false",
                "DURAND Paul | '' | Paul | DURAND | false",
                "Jean-Marc DURAND | '' | Jean-Marc | DURAND | false",
                "Le Goff, Yann | '' | Yann | Le Goff | false",
                "Yann Le Goff | '' | Yann | Le Goff | true",
                "Charles de Gaulle | '' | Charles | de Gaulle | true",
                "Ludwig van Beethoven | '' | Ludwig | van Beethoven | true",
                "Dr. Otto von der Tann | Dr. | Otto | von der Tann | true",
                "M. et Mme Paul Durand | M. et Mme | Paul | Durand | true",
                "Sig.ra Anna Maria Di Stefano | Sig.ra | Anna Maria | Di Stefano | true",
                "Dott. Marco Rossi | Dott. | Marco | Rossi | true",
                "Jeanne d'Arc | '' | Jeanne | d'Arc | true",
                "Rory Mc Bride | '' | Rory | Mc Bride | true",
                "João dos Santos | '' | João | dos Santos | true",
                "De Luca Maria | '' | Maria | De Luca | true",
                "Le Goff | '' | '' | Le Goff | false",
                "Zoé | '' | '' | Zoé | false",
                "Mme Durand | Mme | '' | Durand | false",
                "DURAND | '' | '' | DURAND | false",
                "DURAND PAUL | '' | DURAND | PAUL | true",
            })
    void takesAWholeNameApart(String whole, String title, String given, String family, boolean guessed) {
        var parted = Names.parted(whole);

        assertThat(parted.name().title()).isEqualTo(title);
        assertThat(parted.name().given()).isEqualTo(given);
        assertThat(parted.name().family()).isEqualTo(family);
        assertThat(parted.guessed()).isEqualTo(guessed);
        assertThat(parted.company()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SARL Boulangerie du Coin",
                "Boulangerie du Coin SARL",
                "Panificio Rossi S.r.l.",
                "Rossi & Figli SRL",
                "Müller Bau GmbH",
                "Acme Ltd.",
                "Association des Amis du Lac",
                "Ets Durand",
                "Peinture Durand SA",
                "Ferramenta Rossi S.p.A."
            })
    void aLegalFormMakesACompany(String whole) {
        assertThat(Names.parted(whole).company()).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contact@example.org",
                "info@example.org",
                "service.client@example.org",
                "zoe12@example.org",
                "zoe@example.org",
                "no-reply@example.org"
            })
    void noNameIsMadeUpFromAnAddress(String address) {
        assertThat(Names.ofEmail(address).isEmpty()).isTrue();
    }
}
