package org.comptoir.shop.selling;

import org.comptoir.pos.orders.WaitingCustomer;

/// Somebody who waits, by the names of people and goods.
///
/// @param customer family name first, as in lists
/// @param phone to call; empty if none is known
/// @param article with its variant
public record WaitingPerson(WaitingCustomer waiting, String customer, String phone, String article) {}
