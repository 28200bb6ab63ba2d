package org.comptoir.app.devices;

/// A device did not take what it was sent.
public final class DeviceProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DeviceProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
