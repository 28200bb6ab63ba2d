package org.comptoir.pos.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12.50|12.50",
                "12,50|12.50",
                "12,5|12.50",
                "12|12.00",
                "1 234,50|1234.50",
                "1\u202F234,50\u00A0€|1234.50",
                "1.234,50|1234.50",
                "1,234.50|1234.50",
                "1.234|1234.00",
                "12.345.678,9|12345678.90",
                ",5|0.50",
                "€ 7|7.00",
                "7 EUR|7.00",
                "-3,20|-3.20",
                "\u22123,20|-3.20"
            })
    void readsWhatPeopleType(String typed, String understood) {
        assertThat(AmountText.read(typed)).contains(Money.of(understood));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "abc",
                "12.50.1",
                "1,2345",
                "--3",
                "3-",
                "€",
                "3017620422003",
                ".",
                "1.2345,6",
                "0.500",
                "0,125"
            })
    void refusesOtherText(String typed) {
        assertThat(AmountText.read(typed)).isEmpty();
    }

    @Test
    void recognisesAmbiguousAmounts() {
        assertThat(AmountText.isAmbiguous("1.234")).isTrue();
        assertThat(AmountText.isAmbiguous("12,500 €")).isTrue();
        assertThat(AmountText.isAmbiguous("1.234,50")).isFalse();
        assertThat(AmountText.isAmbiguous("1.234.567")).isFalse();
        assertThat(AmountText.isAmbiguous("1234")).isFalse();
    }
}
