package org.comptoir.pos.sales;

import java.time.Instant;
import java.util.UUID;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;

/// A sale as shown in a list.
///
/// @param till the till's name at the time
/// @param customerName empty for anonymous customers
/// @param signature of its entry in the journal
public record SaleSummary(
        SaleNumber number,
        UUID requestId,
        Instant soldAt,
        String till,
        String staffName,
        String customerName,
        int articles,
        Money discount,
        Money total,
        String signature) {

    /// For queries, which select plain columns.
    SaleSummary(
            String tillId,
            long number,
            String requestId,
            Instant soldAt,
            String till,
            String staffName,
            String customerName,
            int articles,
            long discountCents,
            long totalCents,
            String signature) {
        this(
                new SaleNumber(new TillId(tillId), number),
                UUID.fromString(requestId),
                soldAt,
                till,
                staffName,
                customerName,
                articles,
                Money.ofCents(discountCents),
                Money.ofCents(totalCents),
                signature);
    }
}
