package org.comptoir.pos.sales;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.sales.tender.Currencies;
import org.comptoir.pos.sales.tender.ForeignCash;
import org.comptoir.pos.sales.tender.ForeignRate;
import org.comptoir.pos.sales.tender.ForeignRates;
import org.comptoir.pos.sales.tender.TipRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignRateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 7);

    private static ForeignRate rate(String currency, String inEuros) {
        return ForeignRate.of(currency, new BigDecimal(inEuros), DAY).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "CHF, 0.9532, 5000, 1, 47.66",
        "CHF, 0.9532, 5000, 10, 47.70",
        "CHF, 0.9532, 5000, 50, 47.50",
        "USD, 0.8617, 1, 1, 0.01",
        "JPY, 0.0061, 5000, 1, 30.50",
        "GBP, 1.1534, 2000, 5, 23.05"
    })
    void valuesAreRoundedToTheNearestStep(String currency, String inEuros, long minor, long step, String value) {
        assertThat(rate(currency, inEuros).value(minor, Money.ofCents(step))).isEqualTo(Money.of(value));
    }

    @ParameterizedTest
    @CsvSource({"CHF, 0.9532, 24.90, 1", "CHF, 0.9532, 24.90, 50", "JPY, 0.0061, 12.34, 5", "GBP, 1.1534, 0.01, 1"})
    void theLeastAmountIsEnoughAndNoLess(String currency, String inEuros, String due, long step) {
        var rate = rate(currency, inEuros);
        var money = Money.of(due);
        var least = rate.least(money, Money.ofCents(step));

        assertThat(rate.value(least, Money.ofCents(step))).isGreaterThanOrEqualTo(money);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EUR", "XAU", "KWD", "ABC", "chf", ""})
    void whatIsNoForeignCashIsRefused(String code) {
        assertThat(Currencies.isForeign(code)).isFalse();
        assertThat(ForeignRate.of(code, BigDecimal.ONE, DAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1000.01", "0.0000001"})
    void ratesHaveLimits(String inEuros) {
        assertThat(ForeignRate.of("CHF", new BigDecimal(inEuros), DAY)).isEmpty();
    }

    @Test
    void halfAYenIsNoCash() {
        assertThat(rate("JPY", "0.0061").cash(new BigDecimal("10.5"))).isEmpty();
        assertThat(rate("CHF", "0.9532").cash(new BigDecimal("10.50"))).contains(new ForeignCash("CHF", 1050, 953_200));
    }

    @Test
    void isKeptAsASettingAndReadAgain() {
        var rates = ForeignRates.NONE.with(rate("CHF", "0.9532")).rounding(Money.ofCents(10));

        assertThat(rates.text()).isEqualTo("10\nCHF 953200 2026-03-07");
        assertThat(ForeignRates.in(note -> Optional.of(rates.text()))).isEqualTo(rates);
        assertThat(ForeignRates.in(note -> Optional.of("7\nCHF"))).isEqualTo(ForeignRates.NONE);
        assertThat(ForeignRates.in(note -> Optional.empty())).isEqualTo(ForeignRates.NONE);
        assertThat(rates.with(rate("CHF", "0.96")).rates()).hasSize(1);
        assertThat(rates.without("CHF").rates()).isEmpty();
    }

    @Test
    void foreignCashIsKeptAsText() {
        var cash = new ForeignCash("CHF", 5000, 953_200);

        assertThat(ForeignCash.read(cash.text())).contains(cash);
        assertThat(ForeignCash.read("CHF 5000")).isEmpty();
        assertThat(ForeignCash.read("EUR 5000 1000000")).isEmpty();
        assertThat(ForeignCash.read("")).isEmpty();
    }

    @Test
    void tipsAreOffUntilTheShopSaysSo() {
        assertThat(TipRules.of(note -> Optional.empty()).isTaken()).isFalse();
        var rules = TipRules.NONE.taken(true).proposing(" 5 7,5  10% ").orElseThrow();

        assertThat(rules.shares()).isEqualTo(List.of(Percent.whole(5), Percent.of("7.5"), Percent.whole(10)));
        assertThat(TipRules.of(note -> Optional.of(rules.text()))).isEqualTo(rules);
        assertThat(rules.proposing("5 5")).isEmpty();
        assertThat(rules.proposing("51")).isEmpty();
        assertThat(rules.proposing("0")).isEmpty();
        assertThat(rules.proposing("1 2 3 4 5")).isEmpty();
        assertThat(rules.proposing("much")).isEmpty();
        assertThat(rules.proposing("").orElseThrow().shares())
                .as("only amounts of one's own")
                .isEmpty();
        assertThat(TipRules.of(note -> Optional.of("ON x"))).isEqualTo(TipRules.NONE);
    }
}
