package org.comptoir.pos.sales;

import java.time.Instant;
import java.util.UUID;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.till.SaleNumber;

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
        String signature) {}
