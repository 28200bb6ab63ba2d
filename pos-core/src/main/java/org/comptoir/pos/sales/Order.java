package org.comptoir.pos.sales;

import java.time.Instant;
import java.util.UUID;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.PricedBasket;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.sales.participant.SaleInProgress;
import org.comptoir.pos.sales.tender.Settlement;
import org.comptoir.pos.sales.tender.Tender.Points;
import org.comptoir.pos.staff.SignedIn;
import org.comptoir.pos.till.SaleNumber;

/// What is to be sold, checked, priced and paid, before it has a number.
record Order(
        Basket basket,
        PricedBasket priced,
        Settlement.Paid paid,
        SignedIn staff,
        UUID requestId,
        TillTerms till,
        Instant soldAt) {

    SaleInProgress inProgress(SaleNumber number) {
        return new SaleInProgress(
                number,
                soldAt,
                basket.customer(),
                priced.total(),
                priced.turnover().minus(pointsValue()).max(Money.ZERO),
                points(),
                pointsValue(),
                staff.name());
    }

    int points() {
        return paid.parts().stream()
                .mapToInt(part -> part.tender() instanceof Points points ? points.points() : 0)
                .reduce(0, Math::addExact);
    }

    private Money pointsValue() {
        return Money.sum(paid.parts().stream()
                .filter(part -> part.tender() instanceof Points)
                .map(Settlement.Part::amount)
                .toList());
    }
}
