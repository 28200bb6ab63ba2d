package org.comptoir.pos.tax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.junit.jupiter.api.Test;

class TaxSummaryTest {

    private static final TaxRate NORMAL = new TaxRate(TaxCode.of("n"), Percent.whole(20));
    private static final TaxRate REDUCED = new TaxRate(TaxCode.of("R"), Percent.of("5.5"));
    private static final TaxRate NONE = new TaxRate(TaxCode.of("Z"), Percent.ZERO);

    @Test
    void computesTheTaxIncludedInAPrice() {
        assertThat(NORMAL.within(Money.of("113.50"))).isEqualTo(Money.of("18.92"));
        assertThat(REDUCED.within(Money.of("5.80"))).isEqualTo(Money.of("0.30"));
        assertThat(NONE.within(Money.of("5.80"))).isEqualTo(Money.ZERO);
    }

    @Test
    void listsTheHighestRateFirst() {
        var summary =
                TaxSummary.ofGross(Map.of(REDUCED, Money.of("5.80"), NORMAL, Money.of("113.50"), NONE, Money.euros(1)));

        assertThat(summary.rows()).extracting(TaxSummary.Row::rate).containsExactly(NORMAL, REDUCED, NONE);
        assertThat(summary.tax()).isEqualTo(Money.of("19.22"));
    }

    @Test
    void netAndTaxAddUpToGross() {
        var random = new Random(7);
        for (var i = 0; i < 10_000; i++) {
            var normal = Money.ofCents(random.nextLong(-1_000_000, 1_000_000));
            var reduced = Money.ofCents(random.nextLong(-1_000_000, 1_000_000));
            var summary = TaxSummary.ofGross(Map.of(NORMAL, normal, REDUCED, reduced));
            assertThat(summary.gross()).isEqualTo(normal.plus(reduced));
        }
    }

    @Test
    void aReturnReversesExactlyTheTaxOfTheSale() {
        var price = Money.of("9.99");
        assertThat(NORMAL.within(price.negate())).isEqualTo(NORMAL.within(price).negate());
    }
}
