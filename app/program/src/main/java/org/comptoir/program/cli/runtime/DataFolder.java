package org.comptoir.program.cli.runtime;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import net.harawata.appdirs.AppDirsFactory;

/// The default location of a shop's data.
public final class DataFolder {

    private DataFolder() {}

    /// The system's standard location for application data of a user; nothing if the account has no home folder.
    public static Optional<Path> defaultFolder() {
        return folder("comptoir");
    }

    /// The location of the demo shop, next to it.
    public static Optional<Path> defaultForDemo() {
        return folder("comptoir-demo");
    }

    /// Without a home folder the system names a relative one, which would be another wherever a command is started.
    private static Optional<Path> folder(String name) {
        var named = AppDirsFactory.getInstance().getUserDataDir(name, null, null);
        return Optional.ofNullable(named).map(Path::of).filter(Path::isAbsolute);
    }

    /// Whether the folder contains a shop.
    public static boolean containsShop(Path folder) {
        return Files.exists(folder.resolve("database")) || Files.exists(folder.resolve("database.properties"));
    }
}
