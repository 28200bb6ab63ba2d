package org.comptoir.pos.vouchers;

import java.time.LocalDate;
import java.util.List;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;
import org.jspecify.annotations.Nullable;

/// A series of vouchers to be given away, all with the same value.
///
/// @param name 1 to 80 characters, as printed and looked up
/// @param count 1 to [#MAX_COUNT]
/// @param customers one per voucher in order, or empty for bearer vouchers
public record VoucherSeries(
        String name, int count, Money face, @Nullable LocalDate expiresOn, List<CustomerId> customers) {

    public static final int MAX_COUNT = 5_000;
    public static final int MAX_NAME_LENGTH = 80;

    public VoucherSeries {
        name = name.strip();
        customers = List.copyOf(customers);
        if (name.isEmpty() || name.length() > MAX_NAME_LENGTH) {
            throw new IllegalArgumentException("a series has a name of 1 to 80 characters");
        }
        if (count < 1 || count > MAX_COUNT) {
            throw new IllegalArgumentException("a series has 1 to 5000 vouchers, not " + count);
        }
        if (!customers.isEmpty() && customers.size() != count) {
            throw new IllegalArgumentException("as many customers as vouchers, or none");
        }
    }

    /// Bearer vouchers.
    public static VoucherSeries ofBearers(String name, int count, Money face, @Nullable LocalDate expiresOn) {
        return new VoucherSeries(name, count, face, expiresOn, List.of());
    }

    /// One voucher for each customer.
    public static VoucherSeries ofCustomers(
            String name, List<CustomerId> customers, Money face, @Nullable LocalDate expiresOn) {
        return new VoucherSeries(name, customers.size(), face, expiresOn, customers);
    }

    /// The totals of a series.
    ///
    /// @param used number of vouchers at least partly spent
    public record Summary(String name, long count, long used, Money face, Money balance) {

        public Money spent() {
            return face.minus(balance);
        }
    }
}
