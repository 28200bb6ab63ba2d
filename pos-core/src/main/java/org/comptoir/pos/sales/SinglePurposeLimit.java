package org.comptoir.pos.sales;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.PricedBasket;
import org.comptoir.pos.sales.CheckoutResult.VoucherAboveGoods;
import org.comptoir.pos.sales.Tender.Points;
import org.comptoir.pos.sales.Tender.VoucherTender;
import org.comptoir.pos.sales.tender.PointsUse;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.vouchers.VoucherCode;
import org.jspecify.annotations.Nullable;

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

    /// The first single-purpose voucher that would pay more than is left of the goods at its rate; nothing if all fit.
    /// Points that lower prices do so whenever they are given, even after the vouchers.
    ///
    /// @param given so far, and what is to be given next
    /// @param singles the rates of the single-purpose vouchers among them
    public Optional<VoucherAboveGoods> exceeded(List<Tender> given, Map<VoucherCode, TaxRate> singles) {
        var before = new ArrayList<Tender>(
                given.stream().filter(Points.class::isInstance).toList());
        for (var tender : given) {
            if (tender instanceof VoucherTender(var code, var amount)) {
                var rate = singles.get(code);
                if (rate != null) {
                    var most = most(rate.code(), before, other -> isAt(rate.code(), singles.get(other)));
                    if (amount.compareTo(most) > 0) {
                        return Optional.of(new VoucherAboveGoods(code, rate, most));
                    }
                    before.add(tender);
                }
            }
        }
        return Optional.empty();
    }

    /// By how much points raise what is due: where goods are exchanged, the share that single-purpose vouchers had paid
    /// is given back as far as the prices of the new goods, once lowered, no longer need it.
    ///
    /// @param given so far, and what is to be given next
    /// @return zero also for more points than can lower the prices, which the checkout refuses
    public Money raised(List<Tender> given) {
        var value = Money.sum(given.stream()
                .filter(Points.class::isInstance)
                .map(Tender::amount)
                .toList());
        return use == PointsUse.PAY || value.compareTo(priced.reducible()) > 0
                ? Money.ZERO
                : lowered(given).due().plus(value).minus(priced.due());
    }

    private static boolean isAt(TaxCode code, @Nullable TaxRate rate) {
        return rate != null && rate.code().equals(code);
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
