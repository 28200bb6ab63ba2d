package org.comptoir.shop.devices.scale;

import org.comptoir.pos.money.Quantity;

/// What a scale answers when it is asked for the weight.
public sealed interface ScaleReading {

    /// A weight that may be sold.
    ///
    /// @param grams net of a tare that is set at the scale; 0 for an empty scale
    record Stable(long grams) implements ScaleReading {

        /// In kilograms.
        public Quantity weight() {
            return new Quantity(grams);
        }
    }

    /// Something moves on it.
    record Unstable() implements ScaleReading {}

    /// There is more on it than it can weigh.
    record Overload() implements ScaleReading {}

    /// Less than nothing: something was taken off after it was set to zero.
    record Underload() implements ScaleReading {}

    /// Nothing, or nothing that is understood.
    ///
    /// @param detail what came, or what failed, for whoever sets up the scale
    record NoAnswer(String detail) implements ScaleReading {}
}
