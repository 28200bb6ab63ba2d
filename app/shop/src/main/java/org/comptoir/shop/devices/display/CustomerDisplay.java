package org.comptoir.shop.devices.display;

import org.comptoir.shop.devices.DeviceProblem;

/// What turns to the customer. A display that fails changes nothing in the shop.
@FunctionalInterface
public interface CustomerDisplay {

    /// Shows a message in the place of the one before. It may wait for the device a few seconds: never call it on the
    /// screen's thread.
    ///
    /// @throws DeviceProblem if the device did not accept it
    void show(DisplayMessage message);
}
