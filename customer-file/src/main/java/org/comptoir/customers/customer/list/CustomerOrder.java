package org.comptoir.customers.customer.list;

/// How a list of customers is sorted.
public enum CustomerOrder {
    BY_NAME,
    BY_NAME_FROM_Z,
    /// Most recent purchase first; customers without purchases last, by name.
    BY_LAST_PURCHASE,
    /// Whose last purchase is longest ago first; customers without purchases last, by name.
    BY_OLDEST_PURCHASE,
    /// By the code of the language they are written to in, those of one language by name.
    BY_LANGUAGE,
    /// The languages from the other end, those of one language by name.
    BY_LANGUAGE_FROM_Z;

    /// The same turned round.
    public CustomerOrder opposite() {
        return switch (this) {
            case BY_NAME -> BY_NAME_FROM_Z;
            case BY_NAME_FROM_Z -> BY_NAME;
            case BY_LAST_PURCHASE -> BY_OLDEST_PURCHASE;
            case BY_OLDEST_PURCHASE -> BY_LAST_PURCHASE;
            case BY_LANGUAGE -> BY_LANGUAGE_FROM_Z;
            case BY_LANGUAGE_FROM_Z -> BY_LANGUAGE;
        };
    }
}
