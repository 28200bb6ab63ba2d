package org.comptoir.customers.loyalty;

import org.comptoir.customers.customer.Customer;

/// What came of joining a card to the customer whose it is.
public sealed interface CardJoinResult {

    /// @param points that came with the card
    record Joined(Customer customer, int points) implements CardJoinResult {}

    /// No record has this number.
    record NoSuchNumber(String number) implements CardJoinResult {}

    /// The card has a name, so that it is somebody else's.
    record HasName(Customer customer) implements CardJoinResult {}

    /// Both numbers are the same customer's.
    record SameCustomer() implements CardJoinResult {}
}
