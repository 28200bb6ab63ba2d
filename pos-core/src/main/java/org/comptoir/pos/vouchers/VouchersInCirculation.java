package org.comptoir.pos.vouchers;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.comptoir.pos.money.Money;

/// What is left on all vouchers on a day, by how they were issued and how long ago, single-purpose vouchers apart. The
/// sum of it is the sum of the
/// ledger.
///
/// @param parts only those with a value
/// @param blocked part of the whole
public record VouchersInCirculation(LocalDate day, List<Part> parts, Sum blocked) {

    /// @param isSinglePurpose whether their VAT was due when they were sold
    public record Part(VoucherOrigin origin, boolean isSinglePurpose, VoucherAge age, Sum sum) {}

    /// @param count of vouchers
    public record Sum(long count, Money value) {

        public static final Sum NONE = new Sum(0, Money.ZERO);

        public Sum plus(Sum other) {
            return new Sum(count + other.count, value.plus(other.value));
        }
    }

    public VouchersInCirculation {
        parts = List.copyOf(parts);
    }

    /// Multi-purpose ones.
    public Sum of(VoucherOrigin origin, VoucherAge age) {
        return sum(part -> !part.isSinglePurpose() && part.origin() == origin && part.age() == age);
    }

    public Sum ofSinglePurpose(VoucherAge age) {
        return sum(part -> part.isSinglePurpose() && part.age() == age);
    }

    /// Expired ones apart.
    public Sum ofSinglePurpose() {
        return sum(part -> part.isSinglePurpose() && part.age() != VoucherAge.EXPIRED);
    }

    public Sum of(VoucherAge age) {
        return sum(part -> part.age() == age);
    }

    /// Multi-purpose ones, expired ones apart.
    public Sum of(VoucherOrigin origin) {
        return sum(part -> !part.isSinglePurpose() && part.origin() == origin && part.age() != VoucherAge.EXPIRED);
    }

    /// What the shop owes: all that have not expired.
    public Sum owed() {
        return sum(part -> part.age() != VoucherAge.EXPIRED);
    }

    /// The sum of the ledger.
    public Sum total() {
        return sum(part -> true);
    }

    private Sum sum(Predicate<Part> which) {
        return parts.stream().filter(which).map(Part::sum).reduce(Sum.NONE, Sum::plus);
    }
}
