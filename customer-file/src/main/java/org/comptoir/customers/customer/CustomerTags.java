package org.comptoir.customers.customer;

import java.util.List;
import org.comptoir.pos.contact.CustomerId;
import org.hibernate.StatelessSession;

/// The tags that a customer has now, within the caller's transaction.
public final class CustomerTags {

    private CustomerTags() {}

    public static List<String> of(StatelessSession session, CustomerId customer) {
        return session.createSelectionQuery("select tag from TagRow where key.customerId = :customer", String.class)
                .setParameter("customer", customer.value())
                .getResultList();
    }
}
