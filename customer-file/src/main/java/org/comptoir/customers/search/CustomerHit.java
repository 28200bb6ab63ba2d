package org.comptoir.customers.search;

import org.comptoir.pos.contact.CustomerId;

/// A customer found by a search.
///
/// @param listName family name first
/// @param phone the one to call first, in national format; empty if there is none
/// @param email the one to write to first; empty if there is none
public record CustomerHit(CustomerId id, String number, String listName, String town, String phone, String email) {}
