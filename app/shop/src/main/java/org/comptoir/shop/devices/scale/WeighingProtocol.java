package org.comptoir.shop.devices.scale;

/// How a scale is asked, and what its answer means. Bytes have seven bits here: the eighth is parity.
sealed interface WeighingProtocol permits Toledo8217, NciProtocol {

    /// What is sent to ask for the weight.
    byte[] request();

    /// The last byte of an answer.
    byte end();

    /// @param answer without the bits of parity, as far as it came
    ScaleReading read(String answer);
}
