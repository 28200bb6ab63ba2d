package org.comptoir.pos.sales;

import java.time.Instant;
import java.util.UUID;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.PricedBasket;
import org.comptoir.pos.sales.Tender.Points;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.staff.SignedInStaff;

/// What is to be sold, checked, priced and paid, before it has a number.
record PendingSale(
        Basket basket,
        PricedBasket priced,
        Settlement.Paid paid,
        SignedInStaff staff,
        UUID requestId,
        Till till,
        Instant soldAt) {

    SaleInProgress inProgress(long number) {
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
