package org.comptoir.customers.customer.changefeed;

import java.time.Instant;
import org.comptoir.pos.contact.CustomerId;

/// A change to be taken over by whatever is derived from the customer file: that customer, or each whose id lies
/// between the two.
///
/// @param id rising in the order in which changes began, not in which they were committed
public record CustomerChange(long id, CustomerId first, CustomerId last, Instant recordedAt) {}
