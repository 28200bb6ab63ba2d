package org.comptoir.pos.closing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.comptoir.pos.closing.DayFigures.Counted;
import org.comptoir.pos.fiscal.FiscalFigures;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.TenderType;
import org.jspecify.annotations.Nullable;

/// What a Z report and an X reading tell beside the totals that a closing signs.
///
/// @param firstSale with which the day was opened; null without sales
/// @param cancelled how often goods were taken off a ticket before it was paid, and for how much in all
/// @param emptied how many tickets were emptied instead of being paid, and for how much in all
/// @param unreceipted how many lines were returned without a receipt, and what was refunded for them
/// @param drawerOpenings how often the drawer was opened without a sale
/// @param singlesSold single-purpose vouchers, which are part of the turnover, less those returned
/// @param singlesSpent what such vouchers paid, which is taken off the turnover, less what was given back of it
/// @param tips for each seller who was given any, by name
/// @param foreign what was taken of each foreign currency
/// @param fiscal how far the fiscal documents of its sales have come by now
/// @param year the calendar year of the period's business day
/// @param yearTotal the till's turnover of that year, this period included
public record PeriodActivity(
        @Nullable FirstSale firstSale,
        Counted cancelled,
        Counted emptied,
        Counted unreceipted,
        int drawerOpenings,
        Counted singlesSold,
        Counted singlesSpent,
        List<SellersTips> tips,
        List<ForeignTaken> foreign,
        FiscalFigures fiscal,
        int year,
        Money yearTotal) {

    public PeriodActivity {
        tips = List.copyOf(tips);
        foreign = List.copyOf(foreign);
    }

    /// @param tips how many, and how much in all
    public record SellersTips(String seller, Counted tips) {}

    /// @param currency ISO 4217 code
    /// @param count of the payments
    /// @param amount in the currency
    /// @param given its value in euros when it was taken, change included
    public record ForeignTaken(String currency, int count, BigDecimal amount, Money given) {

        /// As it is totalled.
        public TenderType type() {
            return Tender.Foreign.typeOf(currency);
        }

        /// The amount in the currency, in hundredths as counts are typed.
        public Money taken() {
            return Money.of(amount.toPlainString());
        }

        /// What a counted amount is worth in euros: at the rates at which it was taken, so that exactly what was taken
        /// is worth exactly what was given for it.
        public Money worth(Money counted) {
            return given.scaled(counted.cents(), taken().cents());
        }
    }

    public record FirstSale(Instant soldAt, String staffName) {}
}
