package org.comptoir.pos.sales;

import java.util.Optional;
import java.util.function.Function;
import org.comptoir.pos.sales.tender.CashRounding;
import org.comptoir.pos.sales.tender.ForeignRates;
import org.comptoir.pos.sales.tender.MealVoucherLimit;
import org.comptoir.pos.sales.tender.TipRules;

/// How payments are taken in a shop.
///
/// @param tips for the staff
/// @param foreign cash of other currencies
public record TenderRules(
        OfferedTenders offered,
        CashRounding rounding,
        MealVoucherLimit mealVouchers,
        TipRules tips,
        ForeignRates foreign) {

    /// What is shown until the shop's own are read.
    public static final TenderRules DEFAULT = in("FR");

    /// Without tips and foreign cash.
    public TenderRules(OfferedTenders offered, CashRounding rounding, MealVoucherLimit mealVouchers) {
        this(offered, rounding, mealVouchers, TipRules.NONE, ForeignRates.NONE);
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
                ForeignRates.in(notes));
    }

    /// What holds in a country where nobody chose.
    public static TenderRules in(String country) {
        return of(name -> Optional.empty(), country);
    }
}
