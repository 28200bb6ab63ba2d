package org.comptoir.pos.sales;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.settings.ShopProfile;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.till.registry.Till;

/// The terms for selling at a till.
///
/// @param name of the till as printed on receipts, up to 20 characters
/// @param zone determines, with the hour at which a day begins, the day a sale belongs to
/// @param mostCash maximum cash payment for one sale under the country's law
public record TillTerms(TillId id, String name, ZoneId zone, DayStart dayStart, Money mostCash) {

    private static final Money FRANCE = Money.euros(1_000);
    private static final Money ITALY = Money.of("4999.99");

    /// The terms in a country, given by its ISO 3166-1 alpha-2 code: in France up to 1,000 euros may be paid in
    /// cash (Code monétaire et financier, D112-3), in Italy less than 5,000 (d.lgs. 231/2007, art. 49).
    public static TillTerms in(String country, TillId id, String name, ZoneId zone) {
        return new TillTerms(id, name, zone, DayStart.DEFAULT, country.equals("IT") ? ITALY : FRANCE);
    }

    /// The terms of a till of this shop, whose days begin at midnight.
    public static TillTerms of(Till till, ShopProfile shop) {
        return in(shop.country(), till.id(), till.name(), shop.zone());
    }

    /// The same terms with days that begin at another hour.
    public TillTerms startingAt(DayStart start) {
        return new TillTerms(id, name, zone, start, mostCash);
    }

    /// The business day.
    public LocalDate day(Instant instant) {
        return dayStart.day(instant, zone);
    }
}
