package org.comptoir.shop.devices.display;

import java.util.Optional;
import org.comptoir.pos.settings.ShopProfile;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.till.machine.DisplaySettings;
import org.comptoir.shop.devices.DeviceProblem;
import org.comptoir.shop.devices.ReceiptPrinter;

/// The customer displays that need no window.
public final class CustomerDisplays {

    private static final String SCREEN = "|[1-9]";

    private CustomerDisplays() {}

    /// The pole display that is described; empty if none is, or where the address is none.
    ///
    /// @param formats in the shop's language
    public static Optional<CustomerDisplay> pole(DisplaySettings settings, Formats formats, boolean isTraining) {
        return way(settings).map(way -> new PoleDisplay(way, settings.letters(), formats, isTraining));
    }

    /// Shows the words of welcome on a pole display, set or not, to try it.
    ///
    /// @throws DeviceProblem if it did not accept them
    /// @throws IllegalArgumentException if no pole display is described
    public static void greet(DisplaySettings settings, ShopProfile profile, boolean isTraining) {
        pole(settings, new Formats(profile.language(), profile.zone()), isTraining)
                .orElseThrow(() -> new IllegalArgumentException("no pole display: " + settings))
                .show(new DisplayMessage.Welcome(settings.welcome()));
    }

    /// The ways of receipt printers, by their names.
    private static Optional<ReceiptPrinter> way(DisplaySettings settings) {
        return settings.kind().isPole()
                ? ReceiptPrinter.of(settings.kind().word(), settings.address())
                : Optional.empty();
    }

    /// Whether the address can be one of that kind.
    public static boolean isFit(DisplaySettings settings) {
        return switch (settings.kind()) {
            case NONE -> true;
            case SCREEN -> settings.address().matches(SCREEN);
            case NETWORK, DEVICE -> way(settings).isPresent();
        };
    }
}
