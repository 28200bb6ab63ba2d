package org.comptoir.shop.open;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.database.location.SavedLocation;
import org.comptoir.pos.database.location.ShopFolder;

/// The file in a shop's folder that marks a demo shop without opening it, and distinguishes an unfinished one from
/// a complete one.
public final class DemoMarker {

    /// The PIN of all staff of a demo shop: not secret, the sign-in screen shows it.
    public static final String DEMO_PIN = "2580";

    private static final String FILE = "demo-shop";
    private static final String MAKING = "making";
    private static final String SETTING = "demo";

    private DemoMarker() {}

    /// Whether a folder contains a demo shop.
    public static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    /// Empties a folder in which the creation of a demo shop was interrupted, so that it can start over. Tables on
    /// a server are left alone.
    ///
    /// @return whether there was such a folder
    /// @throws org.comptoir.pos.database.location.Unavailable.UnavailableException while another program creates it
    public static boolean clearHalfMade(Path root, Clock clock) {
        if (!isHalfMade(root)) {
            return false;
        }
        try (var folder = ShopFolder.hold(root, clock)) {
            if (!isHalfMade(root) || SavedLocation.of(folder) instanceof Location.Server) {
                return false;
            }
            folder.empty(FILE);
            return true;
        }
    }

    private static boolean isHalfMade(Path folder) {
        try {
            return isIn(folder) && Files.readString(folder.resolve(FILE)).equals(MAKING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Call before creating the shop. A folder that is not empty is not marked, so that nobody's data is ever
    /// deleted.
    ///
    /// @throws org.comptoir.pos.database.location.Unavailable.UnavailableException if no shop can be created there
    public static void begin(Path root, Clock clock) {
        try (var folder = ShopFolder.hold(root, clock)) {
            if (isEmpty(folder.root())) {
                Files.writeString(folder.root().resolve(FILE), MAKING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.allMatch(path -> ShopFolder.outlives(path.getFileName().toString()));
        }
    }

    /// Whether an open shop is a demo shop.
    public static boolean isDemo(OpenShop shop) {
        return shop.settings().get(SETTING).isPresent();
    }

    /// Marks the shop itself as a demo shop.
    public static void mark(OpenShop shop) {
        shop.settings().put(SETTING, "yes");
    }

    /// Call after the shop was created.
    public static void end(Path folder) {
        try {
            Files.writeString(folder.resolve(FILE), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
