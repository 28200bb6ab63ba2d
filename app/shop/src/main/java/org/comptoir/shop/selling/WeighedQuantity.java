package org.comptoir.shop.selling;

import org.comptoir.pos.money.Quantity;

/// A weight of goods sold by the kilogram, and where it comes from. What a scale did not measure is said on the
/// receipt.
///
/// @param net in kilograms, without the tare
/// @param tareGrams what was taken off the weight on the scale for the packing; 0 for nothing
/// @param isTyped whether somebody typed it instead of weighing
public record WeighedQuantity(Quantity net, long tareGrams, boolean isTyped) {

    public static WeighedQuantity typed(Quantity net) {
        return new WeighedQuantity(net, 0, true);
    }

    /// @param grams on the scale, packing included
    public static WeighedQuantity onScale(long grams, long tareGrams) {
        return new WeighedQuantity(new Quantity(grams - tareGrams), tareGrams, false);
    }
}
