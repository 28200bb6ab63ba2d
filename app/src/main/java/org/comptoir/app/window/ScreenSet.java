package org.comptoir.app.window;

import java.util.List;
import java.util.function.Function;
import org.comptoir.app.desk.Desk;
import org.comptoir.app.sell.SellScreen;
import org.comptoir.app.shell.Place;
import org.comptoir.app.shell.Screen;
import org.comptoir.app.shell.Screens;

/// All screens by their place: the one list to add a screen to, and where jumps from one to another are wired.
final class ScreenSet {

    /// @param maker is called when the place is first gone to
    private record Entry(Place place, Function<Desk, ? extends Screen> maker) {}

    private static final List<Entry> ENTRIES = List.of(new Entry(Place.SELL, SellScreen::new));

    private ScreenSet() {}

    /// @param screens of the window, still empty
    static void add(Screens screens, Function<Function<Desk, ? extends Screen>, Screen> made) {
        ENTRIES.forEach(entry -> screens.add(entry.place(), () -> made.apply(entry.maker())));
    }
}
