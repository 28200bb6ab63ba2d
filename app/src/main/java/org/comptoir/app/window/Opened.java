package org.comptoir.app.window;

import java.time.Clock;
import java.util.List;
import org.comptoir.app.demo.DemoShop;
import org.comptoir.app.shop.Shop;
import org.comptoir.app.shop.ShopPlace;
import org.comptoir.pos.settings.ShopProfile;
import org.comptoir.pos.staff.StaffMember;
import org.comptoir.pos.text.Formats;

/// A shop that was opened, with what the first picture needs of it.
///
/// @param isDemo whether it is a shop to try things in, which a ribbon says
record Opened(Shop shop, ShopProfile profile, List<StaffMember> staff, Looks looks, boolean isDemo) {

    /// What became of opening a folder.
    sealed interface Result {

        record Ready(Opened opened) implements Result {}

        /// No shop was founded in this folder yet; it stays open for whoever founds it.
        record NotFounded(Shop shop) implements Result {}
    }

    /// Opens the shop. For the background.
    static Result open(ShopPlace place, Clock clock) {
        return of(place.open(clock));
    }

    /// What the window needs of an open shop; one that cannot be read is closed. For the background.
    static Result of(Shop shop) {
        try {
            return shop.settings().isFounded() ? new Result.Ready(read(shop)) : new Result.NotFounded(shop);
        } catch (RuntimeException e) {
            shop.close();
            throw e;
        }
    }

    static Opened read(Shop shop) {
        var settings = shop.settings();
        return new Opened(
                shop, settings.profile(), shop.staff().active(), Looks.remembered(settings::get), DemoShop.isOne(shop));
    }

    Formats formats() {
        return new Formats(profile.language(), profile.zone());
    }
}
