package org.comptoir.pos.sales;

import java.util.List;
import java.util.function.Predicate;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.PricedBasket;
import org.comptoir.pos.sales.Tender.Points;
import org.comptoir.pos.sales.Tender.VoucherTender;
import org.comptoir.pos.sales.tender.PointsUse;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.vouchers.VoucherCode;

/// How much a single-purpose voucher can pay of a ticket that is being paid. The checkout says the last word.
///
/// @param use what points do
public record SinglePurposeLimit(PricedBasket priced, PointsUse use) {

    /// What is left to pay of the goods with a VAT code, if nothing else was given than this.
    ///
    /// @param given so far
    /// @param isAlike whether a voucher given so far is a single-purpose one for the same goods
    /// @return zero if there is nothing
    public Money most(TaxCode code, List<Tender> given, Predicate<VoucherCode> isAlike) {
        var lowered = lowered(given);
        var paid = given.stream()
                .filter(tender -> tender instanceof VoucherTender voucher && isAlike.test(voucher.code()))
                .map(Tender::amount)
                .toList();
        return lowered.rateOf(code)
                .map(lowered::open)
                .orElse(Money.ZERO)
                .minus(Money.sum(paid))
                .max(Money.ZERO);
    }

    private PricedBasket lowered(List<Tender> given) {
        var points = given.stream()
                .filter(Points.class::isInstance)
                .map(Points.class::cast)
                .toList();
        if (use == PointsUse.PAY || points.isEmpty()) {
            return priced;
        }
        return priced.reducedBy(
                points.stream().mapToInt(Points::points).sum(),
                Money.sum(points.stream().map(Points::amount).toList()));
    }
}
