package org.comptoir.customers.customer.list;

/// How a list of customers is sorted.
public enum CustomerOrder {
    BY_NAME,
    BY_NAME_FROM_Z,
    /// Most recent purchase first; customers without purchases last, by name.
    BY_LAST_PURCHASE,
    /// Whose last purchase is longest ago first; customers without purchases last, by name.
    BY_OLDEST_PURCHASE;

    /// The same from its other end.
    public CustomerOrder opposite() {
        return switch (this) {
            case BY_NAME -> BY_NAME_FROM_Z;
            case BY_NAME_FROM_Z -> BY_NAME;
            case BY_LAST_PURCHASE -> BY_OLDEST_PURCHASE;
            case BY_OLDEST_PURCHASE -> BY_LAST_PURCHASE;
        };
    }
}
