package org.comptoir.desktop.till.payment;

import org.comptoir.pos.money.Money;

/// How far a payment has come.
///
/// @param given by the customer
/// @param due what is left; negative if the shop pays out
public record PaidSoFar(Money given, Money due) {}
