package org.comptoir.customers.transfer.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Turkey | TR",
                "Türkiye | TR",
                "Turquie | TR",
                "Czech Republic | CZ",
                "Czechia | CZ",
                "République tchèque | CZ",
                "The Netherlands | NL",
                "Holland | NL",
                "Pays-Bas | NL",
                "Scotland | GB",
                "Écosse | GB",
                "Northern Ireland | GB",
                "U.K. | GB",
                "Vatican | VA",
                "Città del Vaticano | VA",
                "Hong Kong | HK",
                "United States (USA) | US",
                "U.S.A. | US",
                "États-Unis d’Amérique | US",
                "Stati Uniti | US",
                "Vereinigte Staaten | US",
                "Russian Federation | RU",
                "Russie | RU",
                "South Korea | KR",
                "Corée du Sud | KR",
                "Korea, Republic of | KR",
                "Macédoine | MK",
                "Republic of Ireland | IE",
                "Viet Nam | VN",
                "Kosovo | XK",
                "Émirats arabes unis | AE",
                "Emirati Arabi Uniti | AE",
                "Deutschland | DE",
                "Schweiz | CH",
                "Suisse | CH",
                "Österreich | AT",
                "Côte d'Ivoire | CI",
                "Iran | IR",
                "Iran, Islamic Republic of | IR",
                "Polska | PL",
                "Italie (IT) | IT",
                "FRA | FR",
                "le Maroc | MA",
                "Grande-Bretagne | GB",
                "Brasile | BR",
                "Spanien | ES",
                "Ελλάδα | GR"
            })
    void areFoundAsPeopleAndProgramsWriteThem(String name, String code) {
        assertThat(Countries.code(name)).contains(code);
    }
}
