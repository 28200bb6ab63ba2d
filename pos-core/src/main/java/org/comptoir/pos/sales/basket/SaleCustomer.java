package org.comptoir.pos.sales.basket;

import org.comptoir.pos.contact.CustomerId;

/// What the till must know of a customer, and nothing more.
///
/// @param displayName as it is printed on the receipt; the sale keeps it as it was, at most [#LONGEST_NAME]
///     characters
public record SaleCustomer(CustomerId id, String displayName) {

    /// What a sale has room for.
    public static final int MAX_NAME_LENGTH = 200;
}
