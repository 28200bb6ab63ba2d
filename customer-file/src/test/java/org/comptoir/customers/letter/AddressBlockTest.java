package org.comptoir.customers.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.Test;

class AddressBlockTest {

    private static final PersonName MARIA = new PersonName("Sig.ra", "Maria", "", "Rossi", "");

    @Test
    void frenchTownIsInCapitalsWithoutPunctuation() {
        var address = new PostalAddress("Bât. B\n12, rue de l’Église", "42000", "Saint-Étienne", "Loire", "FR");

        assertThat(block(MARIA, "Café d’en face", address, Language.FRENCH, "FR"))
                .containsExactly(
                        "Café d’en face", "Mme Maria ROSSI", "Bât B", "12 rue de l Église", "42000 SAINT ÉTIENNE");
    }

    @Test
    void italianTownHasItsProvinceAndTheCompanyComesSecond() {
        var address = new PostalAddress("Via Roma, 12", "56122", "Pisa", "PI", "IT");

        assertThat(block(MARIA, "Bottega Srl", address, Language.ITALIAN, "IT"))
                .containsExactly("Sig.ra Maria Rossi", "Bottega Srl", "Via Roma 12", "56122 PISA PI");
    }

    @Test
    void italianCompanyAloneGetsItsTitle() {
        var address = new PostalAddress("Via Roma 12", "56122", "Pisa", "Toscana", "");

        assertThat(block(PersonName.NONE, "Bottega Srl", address, Language.ITALIAN, "IT"))
                .containsExactly("Spett.le Bottega Srl", "Via Roma 12", "56122 PISA");
    }

    @Test
    void addsTheCountryOnlyAbroad() {
        var turin = new PostalAddress("Via Po 3", "10123", "Torino", "(to)", "IT");
        var marino = new PostalAddress("Via Piana 1", "47890", "San Marino", "", "SM");
        var bern = new PostalAddress("Marktgasse 5", "3011", "Bern", "", "CH");

        assertThat(block(MARIA, "", turin, Language.FRENCH, "FR")).endsWith("10123 TORINO TO", "ITALIE");
        assertThat(block(MARIA, "", turin, Language.ITALIAN, "IT")).endsWith("10123 TORINO TO");
        assertThat(block(MARIA, "", marino, Language.ITALIAN, "IT")).endsWith("47890 SAN MARINO");
        assertThat(block(MARIA, "", bern, Language.FRENCH, "FR")).endsWith("CH-3011 Bern", "SUISSE");
        assertThat(block(MARIA, "", bern, Language.FRENCH, "CH")).endsWith("3011 Bern");
    }

    @Test
    void otherCountriesKeepTheirLineOrder() {
        var leeds = new PostalAddress("4 Mill Lane", "ls1 4ab", "Leeds", "", "GB");
        var koeln = new PostalAddress("Domstraße 7", "50668", "Köln", "", "DE");
        var madrid = new PostalAddress("Calle Mayor 2", "28013", "Madrid", "Madrid", "ES");

        assertThat(block(MARIA, "", leeds, Language.ENGLISH, "FR")).endsWith("LEEDS", "LS1 4AB", "UNITED KINGDOM");
        assertThat(block(MARIA, "", koeln, Language.FRENCH, "FR")).endsWith("Domstraße 7", "50668 Köln", "ALLEMAGNE");
        assertThat(block(MARIA, "", madrid, Language.ITALIAN, "IT")).endsWith("28013 Madrid", "SPAGNA");
    }

    @Test
    void anUnknownCountryIsNeverTakenForInland() {
        var unknown = new PostalAddress("Weg 7", "12", "Dorf", "", "Ruritanie");

        assertThat(block(MARIA, "", unknown, Language.FRENCH, "FR")).endsWith("12 Dorf", "RURITANIE");
    }

    @Test
    void americanTownsHaveStateAndCodeBehindAndHongKongHasNone() {
        var cambridge = new PostalAddress("1 Main St", "02138", "Cambridge", "MA", "US");
        var central = new PostalAddress("1 Queens Rd", "", "Hong Kong", "", "HK");

        assertThat(block(MARIA, "", cambridge, Language.FRENCH, "FR")).endsWith("CAMBRIDGE MA 02138", "ÉTATS-UNIS");
        assertThat(block(MARIA, "", central, Language.FRENCH, "FR")).contains("1 Queens Rd", "Hong Kong");
    }

    @Test
    void greekCapitalsBearNoAccents() {
        var maria = new PersonName("Mme", "Μαρία", "", "Παπαδόπουλος", "");

        assertThat(block(maria, "", PostalAddress.NONE, Language.FRENCH, "FR").getFirst())
                .isEqualTo("Mme Μαρία ΠΑΠΑΔΟΠΟΥΛΟΣ");
    }

    @Test
    void neverHasMoreThanSixLinesNorAnEmptyOne() {
        var address = new PostalAddress(
                "Esc. 2\n\nBât. C\nRésidence du Parc\n5 allée des Ormes\nBP 12", "69003", "Lyon", "", "FR");

        var lines = block(MARIA, "Atelier", address, Language.ITALIAN, "IT");

        assertThat(lines)
                .hasSize(6)
                .doesNotContain("")
                .endsWith("69003 LYON", "FRANCIA")
                .startsWith("Atelier");
        assertThat(String.join(" ", lines)).contains("Esc 2").contains("Bât C").contains("BP 12");
    }

    @Test
    void breaksALineThatIsTooLongWhileThereIsRoom() {
        var address = new PostalAddress(
                "125 avenue du Maréchal de Lattre de Tassigny prolongée", "13090", "Aix-en-Provence", "", "FR");

        assertThat(block(MARIA, "", address, Language.FRENCH, "FR"))
                .containsExactly(
                        "Mme Maria ROSSI",
                        "125 avenue du Maréchal de Lattre de",
                        "Tassigny prolongée",
                        "13090 AIX EN PROVENCE");
    }

    private static List<String> block(
            PersonName name, String company, PostalAddress address, Language language, String from) {
        return AddressBlock.of(ComposedLetterTest.facts(name, company, address), language, from);
    }
}
