package org.comptoir.customers.customer.list;

/// How a list of customers is sorted.
public enum CustomerOrder {
    BY_NAME,
    /// Who bought last first; who never bought last, by name.
    BY_LAST_PURCHASE
}
