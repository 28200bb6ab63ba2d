package org.comptoir.customers.loyalty;

import org.comptoir.pos.contact.CustomerId;

/// A customer who has points.
public record LoyaltyMember(CustomerId id, String number, String listName, int balance, LoyaltyStanding standing) {}
