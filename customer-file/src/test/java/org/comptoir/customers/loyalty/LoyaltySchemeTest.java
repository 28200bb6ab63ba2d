package org.comptoir.customers.loyalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.comptoir.customers.loyalty.rules.EarningTicket;
import org.comptoir.customers.loyalty.rules.Multiplier;
import org.comptoir.customers.loyalty.rules.PointsEngine;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.Test;

class LoyaltySchemeTest {

    private static final LoyaltyScheme DEFAULT = LoyaltyScheme.DEFAULT;

    @Test
    void earnsByWholeEuros() {
        assertThat(earned(DEFAULT, Money.of("35.90"))).isEqualTo(35);
        assertThat(earned(DEFAULT, Money.of("0.99"))).isZero();
        assertThat(earned(DEFAULT, Money.ZERO)).isZero();
        assertThat(earned(new LoyaltyScheme(3, Money.ofCents(1), 100), Money.of("2.99")))
                .isEqualTo(6);
    }

    @Test
    void earnsNothingOnANegativeAmount() {
        assertThat(earned(DEFAULT, Money.of("-12.00"))).isZero();
    }

    @Test
    void offersNoMorePointsThanTheBalanceOrTheAmountDue() {
        assertThat(DEFAULT.spendable(250, Money.euros(10))).isEqualTo(250);
        assertThat(DEFAULT.spendable(2500, Money.of("10.01"))).isEqualTo(1001);
        assertThat(DEFAULT.spendable(99, Money.euros(10))).isZero();
        assertThat(DEFAULT.spendable(250, Money.of("0.99"))).isZero();
        assertThat(DEFAULT.spendable(250, Money.of("-5.00"))).isZero();
        assertThat(new LoyaltyScheme(1, Money.ofCents(30), 1).spendable(9, Money.euros(1)))
                .as("three points are worth 0.90, four too much")
                .isEqualTo(3);
        assertThat(new LoyaltyScheme(1, Money.ZERO, 1).spendable(9, Money.euros(1)))
                .isZero();
    }

    @Test
    void refusesImplausibleRules() {
        assertThatThrownBy(() -> new LoyaltyScheme(-1, Money.ofCents(1), 100)).hasMessageContaining("-1");
        assertThatThrownBy(() -> new LoyaltyScheme(1, Money.euros(101), 100)).hasMessageContaining("101.00");
        assertThatThrownBy(() -> new LoyaltyScheme(1, Money.ofCents(1), 0)).hasMessageContaining("0");
    }

    @Test
    void explainsItsRulesInOneSentenceWithAnExample() {
        assertThat(SchemeSentence.rule(DEFAULT, formats(Language.FRENCH)))
                .isEqualTo("Chaque euro entier dépensé rapporte 1 point\u00A0; à partir de 100 points, chaque point"
                        + " vaut 0,01\u00A0€ de remise.");
        assertThat(SchemeSentence.example(LoyaltyProgram.of(DEFAULT), formats(Language.FRENCH)))
                .isEqualTo("Exemple\u00A0: un achat de 35,90\u00A0€ rapporte 35 points. 100 points donnent"
                        + " 1,00\u00A0€ de remise.");
        assertThat(SchemeSentence.rule(new LoyaltyScheme(0, Money.ZERO, 1), formats(Language.ITALIAN)))
                .isEqualTo("Al momento gli acquisti non danno punti.");
        assertThat(SchemeSentence.example(
                        LoyaltyProgram.of(new LoyaltyScheme(2, Money.ZERO, 1)), formats(Language.ENGLISH)))
                .isEqualTo("Example: a purchase of €35.90 earns 70 points.");
    }

    private static int earned(LoyaltyScheme scheme, Money paid) {
        var goods = List.of(new EarningTicket.Goods(1, null, paid));
        var ticket = new EarningTicket(LocalDate.of(2026, 3, 9), List.of(), Multiplier.ONE, goods);
        return PointsEngine.earned(LoyaltyProgram.of(scheme).earning(), ticket).total();
    }

    private static Formats formats(Language language) {
        return new Formats(language, ZoneOffset.UTC);
    }
}
