package org.comptoir.customers.loyalty;

import java.time.LocalDate;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;
import org.jspecify.annotations.Nullable;

/// One line of the loyalty list.
///
/// @param rank from 1
/// @param earned points earned by purchases in the period
/// @param balance current points
/// @param turnover of the purchases in the period
/// @param purchases number of purchases in the period
/// @param lastVisit day of the last of them; null if points were earned in the period but no purchase is stored
public record RankedCustomer(
        int rank,
        CustomerId id,
        String number,
        String listName,
        String town,
        int earned,
        int balance,
        Money turnover,
        int purchases,
        @Nullable LocalDate lastVisit) {}
