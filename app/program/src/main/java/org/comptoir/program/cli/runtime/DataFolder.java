package org.comptoir.program.cli.runtime;

import java.nio.file.Files;
import java.nio.file.Path;
import net.harawata.appdirs.AppDirsFactory;

/// The default location of a shop's data.
public final class DataFolder {

    private DataFolder() {}

    /// The system's standard location for application data of a user.
    public static Path defaultFolder() {
        return Path.of(AppDirsFactory.getInstance().getUserDataDir("comptoir", null, null));
    }

    /// The location of the demo shop, next to it.
    public static Path defaultForDemo() {
        return Path.of(AppDirsFactory.getInstance().getUserDataDir("comptoir-demo", null, null));
    }

    /// Whether the folder contains a shop.
    public static boolean containsShop(Path folder) {
        return Files.exists(folder.resolve("database")) || Files.exists(folder.resolve("database.properties"));
    }
}
