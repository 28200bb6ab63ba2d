package org.comptoir.program.demo;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.IntConsumer;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.comptoir.shop.open.DemoMarker;
import org.comptoir.shop.open.OpenShop;

/// The demo shop for a user without a shop. It has a folder of its own, so that the user's shop can still be
/// created.
public final class DemoPlace {

    private DemoPlace() {}

    /// @param folder of the shop that has not been created yet
    public static Path beside(Path folder) {
        var absolute = folder.toAbsolutePath();
        return absolute.resolveSibling(absolute.getFileName() + "-demo");
    }

    /// Opens the demo shop in a folder and language, creating it if it is missing, incomplete
    /// or of an older version, which stays beside it.
    ///
    /// @param progress receives the percentage done while it is created
    /// @throws org.comptoir.pos.database.location.Unavailable.UnavailableException if it cannot be opened
    public static OpenShop open(Path folder, Clock clock, Language language, IntConsumer progress) {
        DemoMarker.clearHalfMade(folder, clock);
        DemoMarker.putAsideOlder(folder, clock);
        if (!DemoMarker.isIn(folder)) {
            DemoMarker.begin(folder, clock);
            var past = new BackdatedClock(clock);
            try (var shop = OpenShop.open(folder, past)) {
                new DemoShop(shop, past, DemoShop.DEFAULT_SEED).make(progress);
                shop.journal().guard().acceptOpenKey(user());
            }
        }
        var shop = OpenShop.open(folder, clock);
        try {
            if (shop.settings().profile().language() != language) {
                DemoShop.speak(shop, user(), language);
            }
            return shop;
        } catch (RuntimeException e) {
            shop.close();
            throw e;
        }
    }

    private static SignedInStaff user() {
        return SignedInStaff.commandLine(System.getProperty("user.name", "?"));
    }
}
