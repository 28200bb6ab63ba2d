package org.comptoir.pos.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuantityTextTest {

    @Test
    void readsDotsAndCommasAsDecimals() {
        assertThat(QuantityText.read("3")).contains(Quantity.of(3));
        assertThat(QuantityText.read(" 0,35 ")).contains(Quantity.of("0.350"));
        assertThat(QuantityText.read("1.200")).contains(Quantity.of("1.2"));
        assertThat(QuantityText.read("1 200,5")).contains(Quantity.of("1200.5"));
        assertThat(QuantityText.read("1\u202F200")).contains(Quantity.of(1200));
    }

    @Test
    void readsNothingElse() {
        assertThat(List.of("", " ", ".5", "5.", "1.2345", "1,200.5", "+1", "two", "3017620422003"))
                .allMatch(text -> QuantityText.readSigned(text).isEmpty());
    }

    @Test
    void readsBelowZeroOnlyWhereAsked() {
        assertThat(QuantityText.read("-2.5")).isEmpty();
        assertThat(QuantityText.readSigned("-2.5")).contains(Quantity.of("-2.5"));
        assertThat(QuantityText.readSigned("\u22122")).contains(Quantity.of(-2));
    }

    @Test
    void readsUpToNineDigits() {
        assertThat(QuantityText.read("999999999.999")).contains(Quantity.of("999999999.999"));
        assertThat(QuantityText.read("1000000000")).isEmpty();
    }
}
