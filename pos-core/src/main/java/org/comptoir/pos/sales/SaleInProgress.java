package org.comptoir.pos.sales;

import java.time.Instant;
import java.util.List;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.till.SaleNumber;
import org.jspecify.annotations.Nullable;

/// A sale inside its transaction, as those who take part in it see it: numbered, priced, paid, not yet written.
///
/// @param customer none for a passer-by
/// @param lines what is sold and what comes back
/// @param pointsSpent points tendered, 0 for none
/// @param pointsValue what those points were taken for
/// @param returns a share for each sale of which something comes back
public record SaleInProgress(
        SaleNumber number,
        Instant soldAt,
        @Nullable SaleCustomer customer,
        List<SaleLine> lines,
        int pointsSpent,
        Money pointsValue,
        List<ReturnedShare> returns,
        String staffName) {

    public SaleInProgress {
        lines = List.copyOf(lines);
        returns = List.copyOf(returns);
    }

    /// What all lines come to; below nothing when more comes back than is sold.
    public Money total() {
        return Money.sum(lines.stream().map(SaleLine::total).toList());
    }

    /// What may earn points: articles sold after discounts, less what is paid in points. Vouchers sold earn nothing, as
    /// they earn when they are spent; what comes back takes its own share along.
    public Money earning() {
        return Money.sum(lines.stream()
                        .filter(line -> line.kind() == LineKind.ARTICLE)
                        .map(SaleLine::total)
                        .toList())
                .minus(pointsValue)
                .max(Money.ZERO);
    }
}
