package org.comptoir.shop.customers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.comptoir.customers.customer.CustomerSummary;
import org.comptoir.customers.size.CustomerSize;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.vouchers.Voucher;
import org.jspecify.annotations.Nullable;

/// A customer with what whoever serves them may see; the rest was not read, and is empty or zero.
///
/// @param shown what opens promotions to them: their tags, and their level if it has a discount
/// @param seen what may be told of the customer
/// @param vouchers that can be spent today, credit notes among them
/// @param owed on account
/// @param overdue of it
/// @param overdueSince when the oldest of it should have been paid; null if nothing should
/// @param lastVisit when they last bought something or brought it back
/// @param today when it was read
public record KnownCustomer(
        CustomerSummary customer,
        List<String> shown,
        Set<SeenDetail> seen,
        long points,
        List<Voucher> vouchers,
        Money owed,
        Money overdue,
        @Nullable LocalDate overdueSince,
        @Nullable Instant lastVisit,
        List<CustomerSize> sizes,
        LocalDate today) {

    public KnownCustomer {
        seen = Set.copyOf(seen);
        shown = List.copyOf(shown);
        vouchers = List.copyOf(vouchers);
        sizes = List.copyOf(sizes);
    }

    public boolean sees(SeenDetail detail) {
        return seen.contains(detail);
    }
}
