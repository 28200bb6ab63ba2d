package org.comptoir.program.demo;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.IntConsumer;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.comptoir.shop.open.DemoMarker;
import org.comptoir.shop.open.OpenShop;

/// The demo shop of somebody who has no shop yet. It has a folder of its own, so that theirs can still be founded.
public final class DemoPlace {

    private DemoPlace() {}

    /// @param folder of the shop that is not founded yet
    public static Path beside(Path folder) {
        var whole = folder.toAbsolutePath();
        return whole.resolveSibling(whole.getFileName() + "-demo");
    }

    /// Opens the demo shop of a folder in a language, and makes it first where there is none, or only half of one.
    ///
    /// @param progress told the percents that are behind while it is made
    /// @throws org.comptoir.pos.database.location.Unavailable.UnavailableException when it cannot be opened
    public static OpenShop open(Path folder, Clock clock, Language language, IntConsumer progress) {
        DemoMarker.clearHalfMade(folder, clock);
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
