package org.comptoir.customers.transfer.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CountriesTest {

    @Test
    void areFoundByNameAndCode() {
        assertThat(List.of("France", "ITALIE", "Germania", "gb", "Côte d’Ivoire"))
                .extracting(name -> Countries.code(name).orElse("?"))
                .containsExactly("FR", "IT", "DE", "GB", "CI");
        assertThat(Countries.code("Atlantis")).isEmpty();
    }

    @Test
    void areNamedInTheReadersLanguage() {
        assertThat(Countries.name("IT", Locale.FRENCH)).isEqualTo("Italie");
        assertThat(Countries.name("", Locale.FRENCH)).isEmpty();
    }

    @Test
    void unknownCodesStayUnchanged() {
        for (var text : List.of("FRANCE", "CÔTE-D’OR", "12", "A B")) {
            assertThat(Countries.name(text, Locale.FRENCH)).isEqualTo(text);
        }
    }
}
