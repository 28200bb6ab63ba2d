package org.comptoir.shop.open;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.IntStream;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.database.location.SavedLocation;
import org.comptoir.pos.database.location.ShopFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The file in a shop's folder that marks a demo shop without opening it, and distinguishes an unfinished one from
/// a complete one.
public final class DemoMarker {

    /// The PIN of all staff of a demo shop: not secret, the sign-in screen shows it.
    public static final String DEMO_PIN = "2580";

    private static final Logger LOG = LoggerFactory.getLogger(DemoMarker.class);
    private static final String FILE = "demo-shop";
    private static final String MAKING = "making";
    private static final String SETTING = "demo";

    /// Of what a demo shop holds. Raised when it gets something new that the played day looks for, so that demo shops
    /// of before are made anew. Those of the first had no number.
    private static final String EDITION = "2";

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
        return isIn(folder) && content(folder).equals(MAKING);
    }

    private static String content(Path folder) {
        try {
            return Files.readString(folder.resolve(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Puts a demo shop that an older version of the program made into a folder beside its own, so that another can be
    /// made. Tables on a server are left alone, and so is a folder that cannot be renamed.
    ///
    /// @return where it is now
    /// @throws org.comptoir.pos.database.location.Unavailable.UnavailableException while another program has it open
    public static Optional<Path> putAsideOlder(Path root, Clock clock) {
        if (!isIn(root) || content(root).equals(MAKING) || content(root).equals(EDITION)) {
            return Optional.empty();
        }
        try (var folder = ShopFolder.hold(root, clock)) {
            if (SavedLocation.of(folder) instanceof Location.Server) {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(Files.move(root, free(root)));
        } catch (IOException e) {
            LOG.warn("The older demo shop in {} stays where it is", root, e);
            return Optional.empty();
        }
    }

    private static Path free(Path root) {
        var absolute = root.toAbsolutePath();
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> absolute.resolveSibling(absolute.getFileName() + "-older-" + number))
                .filter(path -> !Files.exists(path))
                .findFirst()
                .orElseThrow();
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
            Files.writeString(folder.resolve(FILE), EDITION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
