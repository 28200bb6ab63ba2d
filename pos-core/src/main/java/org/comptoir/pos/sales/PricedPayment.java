package org.comptoir.pos.sales;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.Item.VoucherUseItem;
import org.comptoir.pos.pricing.PricedBasket;
import org.comptoir.pos.pricing.ReductionKind;
import org.comptoir.pos.sales.CheckoutResult.PointsAboveGoods;
import org.comptoir.pos.sales.CheckoutResult.Refused;
import org.comptoir.pos.sales.CheckoutResult.VoucherAboveGoods;
import org.comptoir.pos.sales.Tender.Points;
import org.comptoir.pos.sales.Tender.VoucherTender;
import org.comptoir.pos.sales.tender.PointsUse;

/// What is paid for a basket, and how, once it is known what points do: where they lower the prices, they are no tender
/// any more.
///
/// @param priced with the prices that are paid
/// @param tenders that pay
/// @param points that lower the prices; 0 where they pay
record PricedPayment(PricedBasket priced, List<Tender> tenders, int points) {

    static PricedPayment of(PricedBasket priced, List<Tender> tenders, PointsUse use, SingleVouchers singles) {
        var lowered = loweredByPoints(priced, tenders, use);
        var uses = new ArrayList<VoucherUseItem>();
        var others = new ArrayList<Tender>();
        for (var tender : lowered.tenders()) {
            if (tender instanceof VoucherTender voucher && singles.holds(voucher)) {
                uses.add(singles.use(voucher, lowered.priced()));
            } else {
                others.add(tender);
            }
        }
        return new PricedPayment(lowered.priced().usedBy(uses), others, lowered.points());
    }

    private static PricedPayment loweredByPoints(PricedBasket priced, List<Tender> tenders, PointsUse use) {
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

    /// What speaks against lowering the prices by these points, and the ticket by these vouchers.
    static Optional<Refused> objection(
            PricedBasket priced, List<Tender> tenders, PointsUse use, SingleVouchers singles) {
        if (isTooMuch(priced, tenders, use)) {
            return Optional.of(new PointsAboveGoods(priced.reducible()));
        }
        var lowered = loweredByPoints(priced, tenders, use);
        var rest = lowered.priced();
        for (var tender : lowered.tenders()) {
            if (tender instanceof VoucherTender voucher && singles.holds(voucher)) {
                var item = singles.use(voucher, lowered.priced());
                var open = rest.open(item.tax());
                if (item.amount().compareTo(open) > 0) {
                    return Optional.of(new VoucherAboveGoods(voucher.code(), item.tax(), open));
                }
                rest = rest.usedBy(List.of(item));
            }
        }
        return Optional.empty();
    }

    /// Whether points are to lower prices by more than the goods cost, or by more than is to be paid.
    private static boolean isTooMuch(PricedBasket priced, List<Tender> tenders, PointsUse use) {
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
