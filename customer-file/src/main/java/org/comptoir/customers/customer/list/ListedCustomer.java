package org.comptoir.customers.customer.list;

import java.time.Instant;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;
import org.jspecify.annotations.Nullable;

/// A customer as shown in a list.
///
/// @param listName family name first
/// @param phone the one to call first; empty if there is none
/// @param email the one to write to first; empty if there is none
/// @param language in which they are written to, ISO 639-1 code; the shop's own where none is known
/// @param employment role and company of who works for one, such as `gérante · L’Échoppe Durand`; empty for others
/// @param lastPurchase null for customers without purchases
/// @param turnover of the last twelve months
public record ListedCustomer(
        CustomerId id,
        String number,
        String listName,
        String town,
        String phone,
        String email,
        String language,
        String employment,
        @Nullable Instant lastPurchase,
        Money turnover) {}
