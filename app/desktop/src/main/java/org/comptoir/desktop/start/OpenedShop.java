package org.comptoir.desktop.start;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.desktop.shell.TillCaption;
import org.comptoir.pos.journal.KeyUnlock;
import org.comptoir.pos.settings.ShopProfile;
import org.comptoir.pos.staff.StaffMember;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.registry.Till;
import org.comptoir.shop.open.DemoMarker;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.open.Program;
import org.comptoir.shop.open.ShopPlace;

/// An opened shop, with what the first screen needs.
///
/// @param isDemo whether it is a demo shop, shown by a ribbon
record OpenedShop(
        OpenShop shop,
        ShopProfile profile,
        List<StaffMember> staff,
        List<Till> tills,
        WindowAppearance looks,
        boolean isDemo) {

    /// The outcome of opening a folder.
    sealed interface Result {

        record Ready(OpenedShop opened) implements Result {}

        /// The folder contains no shop yet; it stays open for creating one.
        record NotFounded(OpenShop shop) implements Result {}
    }

    /// Opens the shop as far as signing in needs it, in the background.
    static Result open(ShopPlace place, Clock clock, KeyUnlock unlock) {
        return of(place.openToSignIn(clock, unlock));
    }

    /// Reads what the window needs of an open shop, in the background; closes it if that fails.
    static Result of(OpenShop shop) {
        try {
            shop.rememberServer();
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
                shop.tills().all(),
                WindowAppearance.remembered(shop.machine().settings().appearance()),
                DemoMarker.isDemo(shop));
    }

    /// The window's title: the program, the shop, and which of its tills this is.
    String title(Language language) {
        return Stream.concat(
                        Stream.of(Program.NAME, profile.name(), mark(language)),
                        TillCaption.of(tills, shop.till(), language).stream())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" – "));
    }

    private String mark(Language language) {
        return shop.isTraining() ? Texts.of("window", language).get("window.training") : "";
    }

    Formats formats(Language language) {
        return new Formats(language, profile.zone());
    }
}
