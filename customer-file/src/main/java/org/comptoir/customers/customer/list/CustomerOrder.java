package org.comptoir.customers.customer.list;

/// How a list of customers is sorted.
public enum CustomerOrder {
    BY_NAME,
    /// Most recent purchase first; customers without purchases last, by name.
    BY_LAST_PURCHASE
}
