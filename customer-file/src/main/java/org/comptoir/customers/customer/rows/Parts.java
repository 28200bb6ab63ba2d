package org.comptoir.customers.customer.rows;

import java.util.List;
import org.comptoir.customers.customer.details.ContactAddress;
import org.comptoir.customers.customer.details.ContactEmail;
import org.comptoir.customers.customer.details.ContactPhone;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.ExtraProperty;

/// The fields that a customer can have several of.
public record Parts(
        List<ContactPhone> phones,
        List<ContactEmail> emails,
        List<ContactAddress> addresses,
        List<String> tags,
        List<ExtraProperty> extras) {

    public static final Parts NONE = new Parts(List.of(), List.of(), List.of(), List.of(), List.of());

    public static Parts of(CustomerDetails details) {
        return new Parts(details.phones(), details.emails(), details.addresses(), details.tags(), details.extras());
    }
}
