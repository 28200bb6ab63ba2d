package org.comptoir.desktop.start;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.comptoir.pos.text.Language;
import org.comptoir.shop.open.OpenShop;

/// Provides demo shops to the first screen. Defined by the window, implemented by the program.
public interface DemoShops {

    /// The folder of the demo shop for a user without a shop.
    ///
    /// @param folder of the shop that has not been created yet
    Path folderBeside(Path folder);

    /// Opens the demo shop in a folder, creating it if necessary.
    ///
    /// @param progress receives the percentage done while it is created
    /// @throws org.comptoir.pos.database.location.Unavailable.UnavailableException if it cannot be opened
    OpenShop open(Path folder, Clock clock, Language language, IntConsumer progress);

    /// Puts a demo shop that an older version of the program made into a folder beside its own, so that another is
    /// made.
    ///
    /// @return where it is kept now; empty if there is none
    Optional<Path> putAsideOlder(Path folder, Clock clock);
}
