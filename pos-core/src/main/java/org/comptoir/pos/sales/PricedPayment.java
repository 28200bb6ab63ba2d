package org.comptoir.pos.sales;

import java.util.List;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.PricedBasket;
import org.comptoir.pos.pricing.ReductionKind;
import org.comptoir.pos.sales.Tender.Points;
import org.comptoir.pos.sales.tender.PointsUse;

/// What is paid for a basket, and how, once it is known what points do: where they lower the prices, they are no tender
/// any more.
///
/// @param priced with the prices that are paid
/// @param tenders that pay
/// @param points that lower the prices; 0 where they pay
record PricedPayment(PricedBasket priced, List<Tender> tenders, int points) {

    static PricedPayment of(PricedBasket priced, List<Tender> tenders, PointsUse use) {
        var spent = tenders.stream()
                .filter(Points.class::isInstance)
                .map(Points.class::cast)
                .toList();
        if (use == PointsUse.PAY || spent.isEmpty()) {
            return new PricedPayment(priced, tenders, 0);
        }
        var points = spent.stream().mapToInt(Points::points).reduce(0, Math::addExact);
        var others =
                tenders.stream().filter(tender -> !(tender instanceof Points)).toList();
        return new PricedPayment(priced.reducedBy(points, value(tenders)), others, points);
    }

    /// Whether points are to lower prices by more than the goods cost, or by more than is to be paid.
    static boolean isTooMuch(PricedBasket priced, List<Tender> tenders, PointsUse use) {
        return use == PointsUse.REDUCE && value(tenders).compareTo(priced.reducible()) > 0;
    }

    private static Money value(List<Tender> tenders) {
        return Money.sum(tenders.stream()
                .filter(Points.class::isInstance)
                .map(Tender::amount)
                .toList());
    }

    /// What points did in a sale, whatever was chosen since.
    static PointsUse useIn(Sale sale) {
        return sale.lines().stream().anyMatch(line -> !line.isReturn() && isReduced(line))
                ? PointsUse.REDUCE
                : PointsUse.PAY;
    }

    private static boolean isReduced(SaleLine line) {
        return line.reductions().stream().anyMatch(reduction -> reduction.kind() == ReductionKind.POINTS);
    }
}
