package org.comptoir.pos.sales;

import java.util.Optional;
import java.util.function.Function;
import org.comptoir.pos.sales.tender.CashRounding;
import org.comptoir.pos.sales.tender.ForeignRates;
import org.comptoir.pos.sales.tender.MealVoucherLimit;
import org.comptoir.pos.sales.tender.PointsUse;
import org.comptoir.pos.sales.tender.TipRules;

/// How payments are taken in a shop.
///
/// @param tips for the staff
/// @param foreign cash of other currencies
/// @param points what they do when they are spent
public record TenderRules(
        OfferedTenders offered,
        CashRounding rounding,
        MealVoucherLimit mealVouchers,
        TipRules tips,
        ForeignRates foreign,
        PointsUse points) {

    /// What is shown until the shop's own are read.
    public static final TenderRules DEFAULT = in("FR");

    /// Without tips and foreign cash.
    public TenderRules(OfferedTenders offered, CashRounding rounding, MealVoucherLimit mealVouchers) {
        this(offered, rounding, mealVouchers, TipRules.NONE, ForeignRates.NONE);
    }

    /// With points that pay.
    public TenderRules(
            OfferedTenders offered,
            CashRounding rounding,
            MealVoucherLimit mealVouchers,
            TipRules tips,
            ForeignRates foreign) {
        this(offered, rounding, mealVouchers, tips, foreign, PointsUse.PAY);
    }

    /// With points that do something else.
    public TenderRules with(PointsUse changed) {
        return new TenderRules(offered, rounding, mealVouchers, tips, foreign, changed);
    }

    /// What the shop chose, and what its country asks for.
    ///
    /// @param notes such as `settings::get`
    /// @param country ISO 3166-1 alpha-2 code
    public static TenderRules of(Function<String, Optional<String>> notes, String country) {
        return new TenderRules(
                OfferedTenders.of(notes),
                CashRounding.of(notes, country),
                MealVoucherLimit.in(country),
                TipRules.of(notes),
                ForeignRates.in(notes),
                PointsUse.of(notes));
    }

    /// What holds in a country where nobody chose.
    public static TenderRules in(String country) {
        return of(name -> Optional.empty(), country);
    }
}
