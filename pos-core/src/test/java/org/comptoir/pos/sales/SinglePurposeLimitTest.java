package org.comptoir.pos.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.pos.sales.TestShop.BOOK;
import static org.comptoir.pos.sales.TestShop.HONEY;
import static org.comptoir.pos.sales.TestShop.LAMP;
import static org.comptoir.pos.sales.TestShop.REDUCED;
import static org.comptoir.pos.sales.TestShop.basket;

import java.util.List;
import java.util.Map;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.CheckoutResult.VoucherAboveGoods;
import org.comptoir.pos.sales.Tender.Points;
import org.comptoir.pos.sales.Tender.VoucherTender;
import org.comptoir.pos.sales.tender.PointsUse;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.vouchers.VoucherCode;
import org.junit.jupiter.api.Test;

/// Honey for 8.50 at the reduced rate and a lamp for 24.90 at the normal one.
class SinglePurposeLimitTest {

    private static final VoucherCode CODE = TestShop.unknownCode();
    private static final Map<VoucherCode, TaxRate> SINGLES = Map.of(CODE, REDUCED);
    private static final Points TEN = new Points(10, Money.euros(10));

    private static SinglePurposeLimit limit(PointsUse use) {
        return new SinglePurposeLimit(basket(HONEY, LAMP).price(BOOK), use);
    }

    private static VoucherTender voucher(String amount) {
        return new VoucherTender(CODE, Money.of(amount));
    }

    @Test
    void pointsThatLowerPricesLeaveLessOfTheGoodsWheneverTheyAreGiven() {
        var reducing = limit(PointsUse.REDUCE);
        var above = new VoucherAboveGoods(CODE, REDUCED, Money.of("5.96"));

        assertThat(reducing.exceeded(List.of(voucher("8.50")), SINGLES)).isEmpty();
        assertThat(reducing.exceeded(List.of(voucher("8.50"), TEN), SINGLES)).contains(above);
        assertThat(reducing.exceeded(List.of(TEN, voucher("8.50")), SINGLES)).contains(above);
        assertThat(reducing.exceeded(List.of(voucher("5.96"), TEN), SINGLES)).isEmpty();
    }

    @Test
    void pointsThatPayTakeNothingOffIt() {
        assertThat(limit(PointsUse.PAY).exceeded(List.of(voucher("8.50"), TEN), SINGLES))
                .isEmpty();
    }

    @Test
    void vouchersForMorePurposesPayWhateverIsDue() {
        assertThat(limit(PointsUse.REDUCE).exceeded(List.of(voucher("23.40"), TEN), Map.of()))
                .isEmpty();
    }
}
