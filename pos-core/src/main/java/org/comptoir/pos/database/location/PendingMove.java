package org.comptoir.pos.database.location;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/// Stored in the shop's folder while a shop is being moved, so that an interrupted move can be told from a
/// completed one. Only [SavedLocation] says where the shop is.
///
/// @param from in the form of [Location#place]
/// @param to in the same form
public record PendingMove(String from, String to) {

    public static final String FILE = "move.properties";

    /// The move that was started and not completed.
    public static Optional<PendingMove> of(ShopFolder folder) {
        var file = file(folder);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(new PendingMove(properties.getProperty("from", ""), properties.getProperty("to", "")));
    }

    public void save(ShopFolder folder) {
        var properties = new Properties();
        properties.setProperty("from", from);
        properties.setProperty("to", to);
        try (var writer = Files.newBufferedWriter(file(folder))) {
            properties.store(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void end(ShopFolder folder) {
        try {
            Files.deleteIfExists(file(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(ShopFolder folder) {
        return folder.root().resolve(FILE);
    }
}
