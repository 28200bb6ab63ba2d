package org.comptoir.program.window;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.comptoir.desktop.start.ComptoirApp;
import org.comptoir.desktop.start.DemoShops;
import org.comptoir.pos.text.Language;
import org.comptoir.program.demo.DemoPlace;
import org.comptoir.shop.open.DemoMarker;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.open.ShopPlace;

/// The window, with the demo shop offered on its first screen.
public final class ComptoirWindow extends ComptoirApp {

    /// Called by JavaFX.
    public ComptoirWindow() {
        super(new ProgramDemo());
    }

    /// Opens the window on a shop and returns when it is closed. Can be called once per process.
    static void open(ShopPlace place) {
        open(ComptoirWindow.class, place);
    }

    private record ProgramDemo() implements DemoShops {

        @Override
        public Path folderBeside(Path folder) {
            return DemoPlace.beside(folder);
        }

        @Override
        public OpenShop open(Path folder, Clock clock, Language language, IntConsumer progress) {
            return DemoPlace.open(folder, clock, language, progress);
        }

        @Override
        public Optional<Path> putAsideOlder(Path folder, Clock clock) {
            return DemoMarker.putAsideOlder(folder, clock);
        }
    }
}
