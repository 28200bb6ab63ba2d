package org.comptoir.pos.sales;

import java.util.Optional;
import java.util.function.Function;
import org.comptoir.pos.sales.tender.CashRounding;
import org.comptoir.pos.sales.tender.MealVoucherLimit;

/// How payments are taken in a shop.
public record TenderRules(OfferedTenders offered, CashRounding rounding, MealVoucherLimit mealVouchers) {

    /// What is shown until the shop's own are read.
    public static final TenderRules DEFAULT = in("FR");

    /// What the shop chose, and what its country asks for.
    ///
    /// @param notes such as `settings::get`
    /// @param country ISO 3166-1 alpha-2 code
    public static TenderRules of(Function<String, Optional<String>> notes, String country) {
        return new TenderRules(OfferedTenders.of(notes), CashRounding.of(notes, country), MealVoucherLimit.in(country));
    }

    /// What holds in a country where nobody chose.
    public static TenderRules in(String country) {
        return of(name -> Optional.empty(), country);
    }
}
