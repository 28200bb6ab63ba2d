package org.comptoir.shop.open;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.database.location.SavedLocation;
import org.comptoir.pos.database.location.ShopFolder;

/// The file in a shop's folder by which a demo shop is known without opening it, and a half-made one is told from a
/// whole one.
public final class DemoMarker {

    /// The PIN of everybody in a demo shop: no secret, the sign-in tells it.
    public static final String DEMO_PIN = "2580";

    private static final String FILE = "demo-shop";
    private static final String MAKING = "making";
    private static final String SETTING = "demo";

    private DemoMarker() {}

    /// Whether a folder holds a shop that was made for showing only.
    public static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    /// Empties a folder in which the making of the demo shop was cut off, so that it can begin anew. Tables on a server
    /// are left as they are.
    ///
    /// @return whether it was so
    /// @throws org.comptoir.pos.database.location.Unavailable.UnavailableException while another program makes it
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

    /// To be called before the shop is made. A folder in which anything is already is not marked, so that nothing of
    /// anybody's is ever thrown away.
    ///
    /// @throws org.comptoir.pos.database.location.Unavailable.UnavailableException when no shop can be made there
    public static void begin(Path root, Clock clock) {
        try (var folder = ShopFolder.hold(root, clock)) {
            if (isBare(folder.root())) {
                Files.writeString(folder.root().resolve(FILE), MAKING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isBare(Path folder) throws IOException {
        try (var there = Files.list(folder)) {
            return there.allMatch(path -> ShopFolder.outlives(path.getFileName().toString()));
        }
    }

    /// Whether an open shop was made for showing only.
    public static boolean isDemo(OpenShop shop) {
        return shop.settings().get(SETTING).isPresent();
    }

    /// Says within the shop that it was made for showing only.
    public static void mark(OpenShop shop) {
        shop.settings().put(SETTING, "yes");
    }

    /// To be called once the shop is made.
    public static void end(Path folder) {
        try {
            Files.writeString(folder.resolve(FILE), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
