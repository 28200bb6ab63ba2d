package org.comptoir.desktop.start;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.IntConsumer;
import org.comptoir.pos.text.Language;
import org.comptoir.shop.open.OpenShop;

/// Where the first screen gets a shop to try things in. Belongs to the window; the program has the demo.
public interface DemoShops {

    /// Where the demo shop of somebody lies who has no shop yet.
    ///
    /// @param folder of the shop that is not founded yet
    Path folderBeside(Path folder);

    /// Opens the demo shop of a folder, and makes it first where there is none.
    ///
    /// @param progress told the percents that are behind while it is made
    /// @throws org.comptoir.pos.database.location.Unavailable.UnavailableException when it cannot be opened
    OpenShop open(Path folder, Clock clock, Language language, IntConsumer progress);
}
