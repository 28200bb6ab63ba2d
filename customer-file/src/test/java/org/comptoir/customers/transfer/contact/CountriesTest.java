package org.comptoir.customers.transfer.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CountriesTest {

    @Test
    void areFoundByTheirNamesAndCodes() {
        assertThat(List.of("France", "ITALIE", "Germania", "gb", "Côte d’Ivoire"))
                .extracting(name -> Countries.code(name).orElse("?"))
                .containsExactly("FR", "IT", "DE", "GB", "CI");
        assertThat(Countries.code("Atlantis")).isEmpty();
    }

    @Test
    void areNamedInTheLanguageOfTheReader() {
        assertThat(Countries.name("IT", Locale.FRENCH)).isEqualTo("Italie");
        assertThat(Countries.name("", Locale.FRENCH)).isEmpty();
    }

    @Test
    void stayAsTheyStandWhereTheyAreNoCode() {
        for (var kept : List.of("FRANCE", "CÔTE-D’OR", "12", "A B")) {
            assertThat(Countries.name(kept, Locale.FRENCH)).isEqualTo(kept);
        }
    }
}
