package org.comptoir.customers.customer;

import java.util.List;

/// What a customer has any number of.
record Parts(
        List<ContactPhone> phones,
        List<ContactEmail> emails,
        List<ContactAddress> addresses,
        List<String> tags,
        List<ExtraProperty> extras) {

    static Parts of(CustomerDetails details) {
        return new Parts(details.phones(), details.emails(), details.addresses(), details.tags(), details.extras());
    }
}
