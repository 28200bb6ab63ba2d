package org.comptoir.pos.sales;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.PriceBook;
import org.comptoir.pos.pricing.PricedBasket;
import org.comptoir.pos.pricing.TicketReturn;
import org.comptoir.pos.pricing.promotion.AppliedPromotion;
import org.comptoir.pos.sales.Tender.Points;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.SaleNumber;

/// A sale that is checked, priced and paid, before it has a number.
///
/// @param pointsOff points that lower its prices, 0 for none
record PendingSale(
        Basket basket,
        PriceBook book,
        PricedBasket priced,
        int pointsOff,
        Settlement.Paid paid,
        SignedInStaff staff,
        UUID requestId,
        TillTerms till,
        Instant soldAt) {

    /// @param lines as they will be stored
    /// @param returned the original sales of returned goods
    /// @param current whose the record of a customer is now
    SaleInProgress inProgress(
            SaleNumber number,
            List<SaleLine> lines,
            Map<SaleNumber, Sale> returned,
            UnaryOperator<CustomerId> current) {
        return new SaleInProgress(
                number,
                soldAt,
                till.day(soldAt),
                basket.customer(),
                lines,
                points(),
                pointsValue(),
                account(),
                shares(returned, current),
                priced.promotions().stream().map(AppliedPromotion::promotion).toList(),
                staff.name(),
                basket.lines(),
                requestId,
                cards());
    }

    private List<Money> cards() {
        var charged = paid.parts().stream()
                .filter(part -> part.tender() instanceof Tender.Card)
                .map(Settlement.Part::amount);
        var credited = paid.payouts().stream()
                .filter(Payout.CardPayout.class::isInstance)
                .map(payout -> payout.amount().negate());
        return Stream.concat(charged, credited).toList();
    }

    private List<ReturnedShare> shares(Map<SaleNumber, Sale> returned, UnaryOperator<CustomerId> current) {
        var shares = new ArrayList<ReturnedShare>();
        var left = priced.leastOffAccount();
        for (var back : priced.returns()) {
            var offAccount = back.onAccount().min(left);
            shares.add(share(back, returned, offAccount, current));
            left = left.minus(offAccount);
        }
        return shares;
    }

    private static ReturnedShare share(
            TicketReturn back, Map<SaleNumber, Sale> returned, Money offAccount, UnaryOperator<CustomerId> current) {
        var number = back.before().number();
        var sale = returned.get(number);
        var customer = sale == null ? null : sale.customer();
        return new ReturnedShare(
                number,
                customer == null ? null : current.apply(customer.id()),
                back.pointsEarned(),
                back.pointsSpent(),
                back.parts(),
                offAccount);
    }

    /// What it does to the customer's account.
    AccountOfSale account() {
        var charged = paid.parts().stream()
                .filter(part -> part.tender() instanceof Tender.OnAccount)
                .map(Settlement.Part::amount)
                .toList();
        var givenBack = paid.payouts().stream()
                .filter(Payout.AccountPayout.class::isInstance)
                .map(Payout::amount)
                .toList();
        return new AccountOfSale(Money.sum(charged), basket.accountPayment(), Money.sum(givenBack));
    }

    int points() {
        return paid.parts().stream()
                .mapToInt(part -> part.tender() instanceof Points points ? points.points() : 0)
                .reduce(pointsOff, Math::addExact);
    }

    private Money pointsValue() {
        return Money.sum(paid.parts().stream()
                        .filter(part -> part.tender() instanceof Points)
                        .map(Settlement.Part::amount)
                        .toList())
                .plus(priced.reducedByPoints());
    }
}
