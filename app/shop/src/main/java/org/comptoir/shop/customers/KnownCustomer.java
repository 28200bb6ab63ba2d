package org.comptoir.shop.customers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.comptoir.customers.customer.Customer;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.vouchers.Voucher;
import org.jspecify.annotations.Nullable;

/// A customer with what whoever serves them may see; the rest is empty or zero.
///
/// @param seen what may be told of the customer
/// @param vouchers that can be spent today, credit notes among them
/// @param owed on account
/// @param lastVisit when they last bought something or brought it back
/// @param today when it was read
public record KnownCustomer(
        Customer customer,
        Set<SeenDetail> seen,
        long points,
        List<Voucher> vouchers,
        Money owed,
        @Nullable Instant lastVisit,
        LocalDate today) {

    public KnownCustomer {
        seen = Set.copyOf(seen);
        vouchers = List.copyOf(vouchers);
    }

    public boolean sees(SeenDetail detail) {
        return seen.contains(detail);
    }
}
