package org.comptoir.customers.customer.list;

/// What a list of customers shows, and in which order.
///
/// @param language ISO 639-1 code of those who are written to in it; empty for everybody
public record CustomerListing(CustomerOrder order, String language) {

    /// Everybody by name.
    public static final CustomerListing ALL = new CustomerListing(CustomerOrder.BY_NAME, "");

    public static CustomerListing everybody(CustomerOrder order) {
        return new CustomerListing(order, "");
    }

    public CustomerListing withOrder(CustomerOrder other) {
        return new CustomerListing(other, language);
    }

    public CustomerListing withLanguage(String other) {
        return new CustomerListing(order, other);
    }

    /// Whether only those of one language are shown.
    public boolean isNarrowed() {
        return !language.isEmpty();
    }
}
