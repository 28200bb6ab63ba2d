package org.comptoir.pos.sales;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.comptoir.pos.money.Money;

/// All that a customer ever bought, added up.
///
/// @param purchases number of sales, without those in which more was returned than bought
/// @param spent turnover of these purchases
/// @param last the latest sale or return
/// @param since turnover from the given moment on, minus returns
/// @param days turnover of each business day from the given one on, minus returns; days without sales are not in it
public record CustomerTotals(
        long purchases, Money spent, Optional<Instant> last, Money since, Map<LocalDate, Money> days) {

    public static final CustomerTotals NONE = new CustomerTotals(0, Money.ZERO, Optional.empty(), Money.ZERO, Map.of());

    public CustomerTotals {
        days = Map.copyOf(days);
    }
}
