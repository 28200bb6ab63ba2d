package org.comptoir.shop.devices;

/// A device did not accept the data sent to it.
public final class DeviceProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DeviceProblem(String device) {
        super(device);
    }

    DeviceProblem(String device, Throwable cause) {
        super(device, cause);
    }
}
