package org.comptoir.pos.sales.basket;

import org.comptoir.pos.contact.CustomerId;

/// The customer data needed by the till, and nothing more.
///
/// @param displayName as printed on the receipt and stored with the sale, at most [#MAX_NAME_LENGTH] characters
public record SaleCustomer(CustomerId id, String displayName) {

    /// The column width of a sale.
    public static final int MAX_NAME_LENGTH = 200;
}
