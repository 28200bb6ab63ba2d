package org.comptoir.customers.timeline;

import java.util.List;
import org.comptoir.pos.contact.CustomerId;

/// Something else that happened with customers, or is going to.
public interface TimelineSource {

    /// The latest entries of a customer.
    List<? extends TimelineEntry> ofCustomer(CustomerId customer, int limit);
}
