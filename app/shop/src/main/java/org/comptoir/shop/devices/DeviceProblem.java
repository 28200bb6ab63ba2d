package org.comptoir.shop.devices;

/// A device did not take what it was sent.
public final class DeviceProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DeviceProblem(String device) {
        super(device);
    }

    DeviceProblem(String device, Throwable cause) {
        super(device, cause);
    }
}
