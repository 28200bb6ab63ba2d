package org.comptoir.shop.devices.display;

import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;

/// A line of the ticket as the customer sees it.
///
/// @param name as on the receipt
/// @param weighed whether the quantity is a weight in kilograms
/// @param unitPrice per piece or kilogram
/// @param reduction what is taken off this line alone, never negative
/// @param amount with that reduction; negative for what is returned
public record DisplayLine(
        String name, Quantity quantity, boolean weighed, Money unitPrice, Money reduction, Money amount) {}
