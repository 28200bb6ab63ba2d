package org.comptoir.pos.till;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SaleNumberTest {

    @Test
    void readsANumberWithoutLettersAsTheTillsOwn() {
        var tillId = new TillId("B");

        assertThat(SaleNumber.parse(" 000123", tillId)).contains(new SaleNumber(tillId, 123));
        assertThat(SaleNumber.parse("A-123", tillId)).contains(new SaleNumber(TillId.FIRST, 123));
        assertThat(SaleNumber.parse("0", tillId)).isEmpty();
        assertThat(SaleNumber.parse("", tillId)).isEmpty();
    }

    @Test
    void isPrintedWithItsTillAndAtLeastSixDigits() {
        assertThat(new SaleNumber(TillId.FIRST, 123)).hasToString("A-000123");
        assertThat(new SaleNumber(new TillId("AB"), 12_345_678)).hasToString("AB-12345678");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A-000123", "a-123", "A123", " A-0000000123 "})
    void isReadInAnyForm(String typed) {
        assertThat(SaleNumber.parse(typed)).contains(new SaleNumber(TillId.FIRST, 123));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "A-", "A-0", "A-1.5", "É-12", "ABCD-1", "A-1234567890123456789"})
    void refusesOtherText(String typed) {
        assertThat(SaleNumber.parse(typed)).isEmpty();
    }

    @Test
    void sortsByTillThenByNumber() {
        var z = new SaleNumber(new TillId("Z"), 9);
        var aa = new SaleNumber(new TillId("AA"), 1);
        assertThat(List.of(aa, z).stream().sorted()).containsExactly(z, aa);
    }

    @Test
    void countsFromOne() {
        assertThatThrownBy(() -> new SaleNumber(TillId.FIRST, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TillId("a")).isInstanceOf(IllegalArgumentException.class);
    }
}
