package org.comptoir.shop.open;

import java.nio.file.Files;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.database.location.SavedLocation;
import org.comptoir.pos.database.location.ShopFolder;
import org.comptoir.pos.settings.ShopSettings;

/// The server that a folder remembers as the place of its shop. It is set once; only a move changes it.
final class FolderServer {

    private FolderServer() {}

    /// Whether a shop was founded in the folder, or is on the server that the folder remembers. The first start of the
    /// window makes a database that holds no shop yet.
    static boolean hasShop(ShopFolder folder) {
        return switch (SavedLocation.of(folder)) {
            case Location.Server ignored -> true;
            case Location.Embedded embedded -> Files.exists(folder.database()) && isFounded(folder, embedded);
        };
    }

    private static boolean isFounded(ShopFolder folder, Location.Embedded embedded) {
        try (var database = Database.open(folder, embedded, OpenShop.SCHEMAS)) {
            return ShopSettings.isFounded(database);
        }
    }

    /// @param opened where a shop was opened that may be another than the folder's
    static boolean isOfAnotherShop(ShopFolder folder, Location opened) {
        return switch (opened) {
            case Location.Embedded ignored -> false;
            case Location.Server server -> !isRemembered(folder, server) && hasShop(folder);
        };
    }

    private static boolean isRemembered(ShopFolder folder, Location.Server server) {
        return SavedLocation.of(folder) instanceof Location.Server saved
                && saved.url().equals(server.url());
    }

    /// Unless the folder is another shop's.
    static void remember(ShopFolder folder, Location opened) {
        if (opened instanceof Location.Server server && !isOfAnotherShop(folder, opened)) {
            SavedLocation.keep(folder, server);
        }
    }
}
