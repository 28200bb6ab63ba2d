package org.comptoir.customers.customer.changefeed;

import java.time.Instant;
import org.comptoir.pos.contact.CustomerId;

/// A change to be applied to everything derived from the customer file: it affects one customer, or all customers
/// with an id between the two.
///
/// @param id rises in the order in which the changes began, not in which they were committed
public record CustomerChange(long id, CustomerId first, CustomerId last, Instant recordedAt) {}
