package org.comptoir.program.cli.runtime;

import java.nio.file.Files;
import java.nio.file.Path;
import net.harawata.appdirs.AppDirsFactory;

/// Where a shop's data lies when nobody says otherwise.
public final class DataFolder {

    private DataFolder() {}

    /// The system's usual place for the data of a user's program.
    public static Path usual() {
        return Path.of(AppDirsFactory.getInstance().getUserDataDir("comptoir", null, null));
    }

    /// That of the demo shop, beside it.
    public static Path usualForDemo() {
        return Path.of(AppDirsFactory.getInstance().getUserDataDir("comptoir-demo", null, null));
    }

    /// Whether somebody opened a shop there before.
    public static boolean holdsShop(Path folder) {
        return Files.exists(folder.resolve("database")) || Files.exists(folder.resolve("database.properties"));
    }
}
