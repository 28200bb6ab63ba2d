package org.comptoir.pos.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @Test
    void readsAndWritesPlainDecimals() {
        assertThat(Money.of("-12.5").toDecimal()).isEqualTo("-12.50");
        assertThat(Money.of("0").isZero()).isTrue();
    }

    @Test
    void refusesTenthsOfACent() {
        assertThatThrownBy(() -> Money.of("1.005")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void neverOverflowsSilently() {
        var max = Money.ofCents(Long.MAX_VALUE);
        assertThatThrownBy(() -> max.plus(Money.ofCents(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> max.times(2)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> max.times(Quantity.of(2))).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({"0.01, 0.5, 0.01", "-0.01, 0.5, -0.01", "9.99, 0.333, 3.33", "2.50, 3, 7.50", "0.03, 0.15, 0.00"})
    void roundsHalfAwayFromZeroWhenMultiplied(String price, String quantity, String expected) {
        assertThat(Money.of(price).times(Quantity.of(quantity))).isEqualTo(Money.of(expected));
    }

    @ParameterizedTest
    @CsvSource({"49.00, 20, 9.80", "0.05, 10, 0.01", "0.04, 10, 0.00", "-0.05, 10, -0.01", "100.00, 5.5, 5.50"})
    void takesAShare(String amount, String percent, String expected) {
        assertThat(Money.of(amount).share(Percent.of(percent))).isEqualTo(Money.of(expected));
    }

    @Test
    void ordersByAmount() {
        assertThat(Money.euros(2).max(Money.euros(3))).isEqualTo(Money.euros(3));
        assertThat(Money.euros(-2)).isLessThan(Money.ZERO);
    }
}
