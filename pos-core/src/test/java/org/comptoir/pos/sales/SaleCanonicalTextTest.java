package org.comptoir.pos.sales;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Discount.ShareOff;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.sales.Tender.Card;
import org.comptoir.pos.sales.Tender.Cash;
import org.comptoir.pos.sales.basket.Basket;
import org.junit.jupiter.api.Test;

class SaleCanonicalTextTest {

    /// Frozen for ever: sales are signed in this layout. What changes it needs a new version beside it.
    @Test
    void writesVersionOneAsItAlwaysDid() {
        var basket = Basket.EMPTY
                .with(BasketLine.of(TestShop.CHEESE, Quantity.of("0.425")).with(new ShareOff(Percent.whole(10))))
                .with(BasketLine.of(new VoucherItem("Bon cadeau", Money.euros(20), null)))
                .withCustomer(TestShop.CUSTOMER)
                .withDiscount(new ShareOff(Percent.of("2.5")));
        var priced = basket.price();
        List<Tender> tenders = List.of(new Cash(Money.euros(20)), new Card(Money.euros(15)));
        var paid = (Settlement.Paid) Settlement.of(priced.total(), tenders);
        var order = new PendingSale(
                basket,
                priced,
                paid,
                TestShop.CASHIER,
                UUID.fromString("0b9d7c1e-5a52-4b6e-8f3a-2d1c00aa77ee"),
                Till.in("FR", "Caisse 1", ZoneId.of("Europe/Paris")),
                Instant.parse("2026-03-07T23:30:00.120Z"));

        assertThat(SaleCanonicalText.of(order, 4711)).isEqualTo("""
                version=1
                number=4711
                sold=2026-03-07T23:30:00.120Z
                day=2026-03-08
                till=Caisse 1
                staff=Élio Marchetti
                request=0b9d7c1e-5a52-4b6e-8f3a-2d1c00aa77ee
                lines=2
                line.1.kind=ARTICLE
                line.1.code=CHEESE
                line.1.text=Tomme de chèvre
                line.1.vat=R
                line.1.rate=550
                line.1.quantity=425
                line.1.price=3120
                line.1.discount=163
                line.1.total=1163
                line.2.kind=VOUCHER
                line.2.text=Bon cadeau
                line.2.quantity=1000
                line.2.price=2000
                line.2.discount=0
                line.2.total=2000
                vats=1
                vat.1.code=R
                vat.1.rate=550
                vat.1.net=1102
                vat.1.tax=61
                tenders=2
                tender.1.kind=CARD
                tender.1.amount=1500
                tender.1.given=1500
                tender.2.kind=CASH
                tender.2.amount=1663
                tender.2.given=2000
                change=337
                discount=163
                total=3163
                """);
    }
}
