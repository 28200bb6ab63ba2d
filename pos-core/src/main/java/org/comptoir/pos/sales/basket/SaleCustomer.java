package org.comptoir.pos.sales.basket;

import org.comptoir.pos.contact.CustomerId;

/// What the till must know of a customer, and nothing more.
///
/// @param displayName as it is printed on the receipt; the sale keeps it as it was
public record SaleCustomer(CustomerId id, String displayName) {}
