package org.comptoir.customers.search;

import org.comptoir.pos.contact.CustomerId;

/// A customer as found.
///
/// @param listName family name first
/// @param phone the one to call first, as written in its country; empty for none
/// @param email the one to write to first; empty for none
public record CustomerHit(CustomerId id, String number, String listName, String town, String phone, String email) {}
