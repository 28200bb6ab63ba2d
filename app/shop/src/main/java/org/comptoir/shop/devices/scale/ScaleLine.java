package org.comptoir.shop.devices.scale;

import java.io.Closeable;
import java.io.IOException;

/// An open line to a scale.
interface ScaleLine extends Closeable {

    /// How long an answer may take, in milliseconds. Scales answer within a tenth of a second.
    int TIMEOUT_MILLIS = 1_000;

    /// Forgets what came unasked, or too late.
    void forget() throws IOException;

    void write(byte[] bytes) throws IOException;

    /// @return the next byte; -1 if none came in time
    int read() throws IOException;

    /// Opens a line.
    @FunctionalInterface
    interface Opening {

        ScaleLine open() throws IOException;
    }
}
