package org.comptoir.shop.devices.scale;

/// A scale without a pan, for trying: what is put on it moves for a moment and then stays.
public final class SimulatedScale implements Scale {

    private static final int MOVING_READINGS = 1;

    private final long grams;
    private int readings;

    /// @param grams what is put on it
    public SimulatedScale(long grams) {
        this.grams = grams;
    }

    @Override
    public synchronized ScaleReading read() {
        readings++;
        return readings <= MOVING_READINGS ? new ScaleReading.Unstable() : new ScaleReading.Stable(grams);
    }

    /// What is on it is taken off.
    @Override
    public synchronized void close() {
        readings = 0;
    }
}
