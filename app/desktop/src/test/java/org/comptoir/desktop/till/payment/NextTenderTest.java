package org.comptoir.desktop.till.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.customers.account.CustomerAccount;
import org.comptoir.customers.loyalty.LoyaltyScheme;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.TenderRules;
import org.comptoir.pos.sales.tender.PointsUse;
import org.junit.jupiter.api.Test;

class NextTenderTest {

    @Test
    void pointsThatLowerPricesDoNoMoreThanTheGoodsCost() {
        var due = Money.euros(30);
        var next = new NextTender(new TenderedSoFar(due), Money.euros(10));
        next.use(new CustomerPoints(LoyaltyScheme.DEFAULT, 5000), CustomerAccount.NONE);
        next.choose(TenderMeans.of(TenderKind.POINTS));

        next.use(TenderRules.DEFAULT);
        assertThat(next.spendable(due)).isEqualTo(3000);

        next.use(TenderRules.DEFAULT.with(PointsUse.REDUCE));
        assertThat(next.spendable(due)).isEqualTo(1000);
        assertThat(next.offered()).isEqualTo(Money.euros(10));
    }

    @Test
    void pointsThatHaveAVoucherGivenBackLeaveMoreToPay() {
        var tendered = new TenderedSoFar(Money.euros(20));
        tendered.use(tenders -> Money.euros(4));
        var points = new Tender.Points(1000, Money.euros(10));
        var card = new Tender.Card(Money.euros(2));
        assertThat(tendered.raisedBy(points)).isEqualTo(Money.euros(4));
        assertThat(tendered.raisedBy(card)).isEqualTo(Money.ZERO);

        tendered.add(new ReceivedTender(TenderMeans.of(TenderKind.CARD), card, Money.ZERO));
        assertThat(tendered.due()).isEqualTo(Money.euros(18));
        tendered.add(new ReceivedTender(TenderMeans.of(TenderKind.POINTS), points, Money.ZERO));
        assertThat(tendered.due()).isEqualTo(Money.euros(12));
    }
}
