package org.comptoir.shop.selling;

import java.time.LocalDate;
import org.comptoir.pos.pricing.ReturnPeriod;
import org.comptoir.pos.pricing.ReturnReasons;
import org.comptoir.pos.settings.ShopSettings;

/// By which rules the shop takes goods back, as last read.
///
/// @param today the day that the period is reckoned to
public record ReturnRules(ReturnReasons reasons, ReturnPeriod period, LocalDate today) {

    /// Reads the current rules, in the background.
    ///
    /// @param today the business day of the till
    public static ReturnRules read(ShopSettings settings, LocalDate today) {
        return new ReturnRules(ReturnReasons.of(settings::get), ReturnPeriod.of(settings::get), today);
    }
}
