package org.comptoir.customers.relation;

import java.time.Instant;
import org.comptoir.customers.customer.Customer;
import org.jspecify.annotations.Nullable;

/// A relation as the record of one of the two tells it.
///
/// @param kind what the other is to the customer whose record is read
/// @param words the role at a company, or what the other is; may be empty
/// @param endedAt null as long as it lasts
public record RelatedCustomer(
        RelationId id,
        RelationKind kind,
        String words,
        Customer other,
        Instant begunAt,
        @Nullable Instant endedAt) {

    public boolean lasts() {
        return endedAt == null;
    }
}
