package org.comptoir.program.cli.sales;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.junit.jupiter.api.Test;

class TypedVoucherTest {

    private static final TaxRate REDUCED = new TaxRate(new TaxCode("R"), Percent.of("5.5"));
    private static final TaxRate NORMAL = new TaxRate(new TaxCode("N"), Percent.whole(22));
    private static final TaxRate OWN = new TaxRate(new TaxCode("LOCAL"), Percent.whole(22));
    private static final List<TaxRate> RATES = List.of(NORMAL, OWN, REDUCED);

    @Test
    void namesItsRateByPercentageOrCode() {
        assertThat(TypedVoucher.read("20:5,5", RATES)).containsExactly(new TypedVoucher(Money.euros(20), REDUCED));
        assertThat(TypedVoucher.read("20:r", RATES)).containsExactly(new TypedVoucher(Money.euros(20), REDUCED));
        assertThat(TypedVoucher.read("20:7", RATES)).isEmpty();
        assertThat(TypedVoucher.read("20", RATES)).isEmpty();
    }

    @Test
    void namesNoSingleOneByAPercentageThatSeveralHave() {
        assertThat(TypedVoucher.read("20:22", RATES))
                .extracting(TypedVoucher::rate)
                .containsExactly(NORMAL, OWN);
        assertThat(TypedVoucher.read("20:local", RATES))
                .extracting(TypedVoucher::rate)
                .containsExactly(OWN);
    }
}
