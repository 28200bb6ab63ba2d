package org.comptoir.customers.customer.list;

import java.time.Instant;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;
import org.jspecify.annotations.Nullable;

/// A customer as a list shows it.
///
/// @param listName family name first
/// @param phone the one to call first; empty for none
/// @param email the one to write to first; empty for none
/// @param lastPurchase none for who has not bought
/// @param turnover of the twelve months before now
public record ListedCustomer(
        CustomerId id,
        String number,
        String listName,
        String town,
        String phone,
        String email,
        @Nullable Instant lastPurchase,
        Money turnover) {}
