package org.comptoir.customers.loyalty;

import org.comptoir.pos.contact.CustomerId;

/// Points of a customer that end by a day unless they are used before.
public record ExpiringPoints(CustomerId id, String number, String listName, String town, int points, int balance) {}
