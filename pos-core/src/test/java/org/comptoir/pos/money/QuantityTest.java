package org.comptoir.pos.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class QuantityTest {

    @Test
    void readsAndWritesThousandths() {
        assertThat(Quantity.of("0.350").toDecimal()).isEqualTo("0.35");
        assertThat(Quantity.of(100).toDecimal()).isEqualTo("100");
        assertThat(Quantity.ZERO.toDecimal()).isEqualTo("0");
        assertThat(Quantity.of("1.5").isWhole()).isFalse();
    }

    @Test
    void refusesMoreThanThousandths() {
        assertThatThrownBy(() -> Quantity.of("0.0001")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void percentagesKeepHundredths() {
        assertThat(Percent.of("5.5").toDecimal()).isEqualTo("5.5");
        assertThat(Percent.whole(20).toDecimal()).isEqualTo("20");
        assertThatThrownBy(() -> Percent.of("5.555")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Percent.whole(20_000)).isInstanceOf(ArithmeticException.class);
    }
}
