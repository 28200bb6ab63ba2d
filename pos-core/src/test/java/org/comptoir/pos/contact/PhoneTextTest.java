package org.comptoir.pos.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTextTest {

    private static final List<String> FRANCE = List.of("FR");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06 39 98 00 01 / 04 65 71 00 02",
                "0639980001;0465710002",
                "06 39 98 00 01 ou 04 65 71 00 02",
                "06.39.98.00.01\n04.65.71.00.02",
                "+33 6 39 98 00 01, 04 65 71 00 02",
                "06 39 98 00 01 - 04 65 71 00 02",
                "06-39-98-00-01 et 0033465710002"
            })
    void twoNumbersInOneTextAreTwo(String text) {
        assertThat(numbers(text, FRANCE)).containsExactly("+33639980001", "+33465710002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pas de numéro", "néant", "-", "?", "", "n° 7"})
    void wordsAreNoNumber(String text) {
        assertThat(PhoneText.numbers(text, FRANCE)).isEmpty();
    }

    @Test
    void threeSpellingsOfOneNumberAreOne() {
        assertThat(numbers("06 39 98 00 01 / +33639980001 / 0033 6 39 98 00 01", FRANCE))
                .containsExactly("+33639980001");
    }

    @ParameterizedTest
    @CsvSource({
        "'''0639980001', FR, +33639980001, 0639980001",
        "’06 39 98 00 01, FR, +33639980001, 06 39 98 00 01",
        "639980001, FR, +33639980001, 0639980001",
        "33639980001, FR, +33639980001, 33639980001",
        "212345678, IT, +390212345678, 0212345678",
        "6 1234567, IT, +39061234567, 06 1234567",
        "3331234567, IT, +393331234567, 3331234567",
        "030/1234567, DE, +49301234567, 030/1234567",
        "06 39 98 00 01 (Paul), FR, +33639980001, 06 39 98 00 01 (Paul)",
        "Mobile : 06 39 98 00 01, FR, +33639980001, Mobile : 06 39 98 00 01",
    })
    void readsANumberAsPeopleAndSpreadsheetsWriteIt(String text, String region, String e164, String raw) {
        assertThat(PhoneText.numbers(text, List.of(region))).singleElement().satisfies(number -> {
            assertThat(number.e164()).isEqualTo(e164);
            assertThat(number.raw()).isEqualTo(raw);
        });
    }

    @Test
    void aNumberBelongsToTheFirstCountryWhereItCanBeDialled() {
        assertThat(numbers("0221 123456", List.of("DE", "FR"))).containsExactly("+49221123456");
        assertThat(numbers("06 39 98 00 01", List.of("ES", "FR"))).containsExactly("+33639980001");
    }

    private static List<String> numbers(String text, List<String> regions) {
        return PhoneText.numbers(text, regions).stream().map(PhoneNumber::e164).toList();
    }
}
