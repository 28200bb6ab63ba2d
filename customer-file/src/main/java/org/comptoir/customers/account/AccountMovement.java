package org.comptoir.customers.account;

import java.time.Instant;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.till.SaleNumber;
import org.jspecify.annotations.Nullable;

/// An entry of a customer's account; entries are only ever added.
///
/// @param amount by which the debt grew; negative if it became less
/// @param sale that moved it; null where two records of a person were merged
public record AccountMovement(
        CustomerId customer,
        Instant movedAt,
        Money amount,
        AccountReason reason,
        @Nullable SaleNumber sale,
        String staffName) {}
