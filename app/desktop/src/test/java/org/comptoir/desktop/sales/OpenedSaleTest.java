package org.comptoir.desktop.sales;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.comptoir.desktop.office.TillTest;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Item.ReturnItem;
import org.comptoir.pos.pricing.Item.TipItem;
import org.comptoir.pos.sales.CheckoutResult.Completed;
import org.comptoir.pos.sales.Payout;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.sales.tender.TipRules;
import org.comptoir.pos.till.SaleNumber;
import org.junit.jupiter.api.Test;

/// A soap for 6.50 and a tip, of which the soap comes back.
class OpenedSaleTest extends TillTest {

    private static Sale complete(Basket basket, List<Tender> tenders, Payout... payouts) {
        var checkout = office.shop().counter().checkout();
        var result = checkout.complete(basket, tenders, List.of(payouts), office.owner(), UUID.randomUUID());
        return ((Completed) result).sale();
    }

    private static boolean isReturnable(SaleNumber number) {
        return new SaleReader(office.shop())
                .read(office.owner(), number)
                .orElseThrow()
                .isReturnable();
    }

    @Test
    void nothingIsToComeBackOnceTheGoodsDid() {
        office.shop()
                .settings()
                .putAudited(
                        office.owner(), TipRules.NOTE, TipRules.NONE.taken(true).text());
        var counter = office.shop().counter();
        var soap = counter.register()
                .ringUp(Basket.EMPTY, office.article("A1"), Quantity.ONE)
                .orThrow();
        var sold =
                complete(soap.withTip(new TipItem("Tip", Money.euros(1))), List.of(new Tender.Card(Money.of("7.50"))));
        assertThat(isReturnable(sold.number())).isTrue();

        var item = new ReturnItem(counter.returns().ticket(sold.number()).orElseThrow(), 1);
        complete(
                Basket.EMPTY.with(BasketLine.of(item, Quantity.ONE)),
                List.of(),
                new Payout.CardPayout(Money.of("6.50")));

        assertThat(isReturnable(sold.number())).isFalse();
    }
}
