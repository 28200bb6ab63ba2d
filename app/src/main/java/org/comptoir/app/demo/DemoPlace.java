package org.comptoir.app.demo;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.IntConsumer;
import org.comptoir.app.shop.Shop;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;

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
    public static Shop open(Path folder, Clock clock, Language language, IntConsumer progress) {
        DemoMark.clearHalfMade(folder, clock);
        if (!DemoMark.isIn(folder)) {
            DemoMark.begin(folder, clock);
            var past = new PastClock(clock);
            try (var shop = Shop.open(folder, past)) {
                new DemoShop(shop, past, DemoShop.DEFAULT_SEED).make(progress);
            }
        }
        var shop = Shop.open(folder, clock);
        try {
            if (shop.settings().profile().language() != language) {
                DemoShop.speak(shop, SignedInStaff.commandLine(System.getProperty("user.name", "?")), language);
            }
            return shop;
        } catch (RuntimeException e) {
            shop.close();
            throw e;
        }
    }
}
