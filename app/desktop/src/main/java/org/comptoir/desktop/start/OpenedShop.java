package org.comptoir.desktop.start;

import java.time.Clock;
import java.util.List;
import org.comptoir.pos.journal.KeyUnlock;
import org.comptoir.pos.settings.ShopProfile;
import org.comptoir.pos.staff.StaffMember;
import org.comptoir.pos.text.Formats;
import org.comptoir.shop.open.DemoMarker;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.open.ShopPlace;

/// A shop that was opened, with what the first picture needs of it.
///
/// @param isDemo whether it is a shop to try things in, which a ribbon says
record OpenedShop(OpenShop shop, ShopProfile profile, List<StaffMember> staff, WindowAppearance looks, boolean isDemo) {

    /// What became of opening a folder.
    sealed interface Result {

        record Ready(OpenedShop opened) implements Result {}

        /// No shop was founded in this folder yet; it stays open for whoever founds it.
        record NotFounded(OpenShop shop) implements Result {}
    }

    /// Opens the shop. For the background.
    static Result open(ShopPlace place, Clock clock, KeyUnlock unlock) {
        return of(place.open(clock, unlock));
    }

    /// What the window needs of an open shop; one that cannot be read is closed. For the background.
    static Result of(OpenShop shop) {
        try {
            return shop.settings().isFounded() ? new Result.Ready(read(shop)) : new Result.NotFounded(shop);
        } catch (RuntimeException e) {
            shop.close();
            throw e;
        }
    }

    static OpenedShop read(OpenShop shop) {
        var settings = shop.settings();
        return new OpenedShop(
                shop,
                settings.profile(),
                shop.staff().active(),
                WindowAppearance.remembered(shop.machine().settings().appearance()),
                DemoMarker.isDemo(shop));
    }

    /// In the language of this machine's screen, where it has one of its own.
    Formats formats() {
        var own = shop.machine().settings().appearance().language();
        return new Formats(own == null ? profile.language() : own, profile.zone());
    }
}
