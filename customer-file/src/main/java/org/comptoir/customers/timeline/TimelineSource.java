package org.comptoir.customers.timeline;

import java.util.List;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.staff.SignedInStaff;

/// Something else that happened with customers, or is going to.
public interface TimelineSource {

    /// The latest entries of a customer, of those that the person may see.
    List<? extends TimelineEntry> ofCustomer(SignedInStaff by, CustomerId customer, int limit);
}
