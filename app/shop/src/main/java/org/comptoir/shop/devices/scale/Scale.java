package org.comptoir.shop.devices.scale;

/// A scale beside the till. Its calls may take a second or two: never call them on the screen's thread. It is used by
/// one thread at a time.
public interface Scale extends AutoCloseable {

    /// Asks for the weight now. Never throws for a scale that is not there: [ScaleReading.NoAnswer].
    ScaleReading read();

    /// Lets go of its line, which the next reading opens again.
    @Override
    void close();
}
