package org.comptoir.shop.devices;

import org.comptoir.pos.settings.ShopProfile;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.till.machine.DisplaySettings;
import org.comptoir.pos.till.machine.ScaleSettings;
import org.comptoir.shop.devices.display.CustomerDisplays;
import org.comptoir.shop.devices.display.DisplayMessage;
import org.comptoir.shop.devices.scale.ScaleReading;
import org.comptoir.shop.devices.scale.Scales;

/// Tries a customer display and a scale as they are described, set or not. May take some seconds.
public final class CounterDeviceTests {

    private static final int MAX_READINGS = 5;

    private CounterDeviceTests() {}

    /// Shows the words of welcome on a pole display.
    ///
    /// @throws DeviceProblem if it did not accept them, or none is described
    public static void greet(DisplaySettings settings, ShopProfile profile, boolean isTraining) {
        var formats = new Formats(profile.language(), profile.zone());
        CustomerDisplays.pole(settings, formats, isTraining)
                .orElseThrow(() -> new DeviceProblem("no pole display"))
                .show(new DisplayMessage.Welcome(settings.welcome()));
    }

    /// What a scale shows, once it is steady, or else its last answer.
    ///
    /// @throws DeviceProblem if none is described
    public static ScaleReading weigh(ScaleSettings settings) {
        try (var scale = Scales.of(settings).orElseThrow(() -> new DeviceProblem("no scale"))) {
            var reading = scale.read();
            for (var i = 1; i < MAX_READINGS && reading instanceof ScaleReading.Unstable; i++) {
                reading = scale.read();
            }
            return reading;
        }
    }
}
