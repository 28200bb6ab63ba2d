package org.comptoir.pos.sales;

import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.till.SaleNumber;

/// What became of attaching a finished sale to a customer.
public sealed interface AttachResult {

    /// It is theirs, since now or, asked again, since before.
    ///
    /// @param points added to the customer's
    record Attached(SaleNumber sale, SaleCustomer customer, int points) implements AttachResult {}

    /// It stays as it was.
    sealed interface Refused extends AttachResult {}

    record NoSuchSale(SaleNumber sale) implements Refused {}

    /// It was sold to somebody.
    record HasCustomer(SaleNumber sale, SaleCustomer customer) implements Refused {}

    /// Somebody attached it to another customer meanwhile or before, at this till or another.
    record AttachedBefore(SaleNumber sale, SaleAttachment attachment) implements Refused {}

    /// @param maxDays so old a sale may be
    record TooOld(SaleNumber sale, int maxDays) implements Refused {}
}
