package org.comptoir.pos.database.location;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/// Noted in the shop's folder for as long as a shop is on its way to another place, so that a move that was cut off can
/// be told from one that ended. Where the shop is, says [SavedLocation] alone.
///
/// @param from as [Location#place] says it
/// @param to the same
public record PendingMove(String from, String to) {

    public static final String FILE = "move.properties";

    /// The move that began and did not end.
    public static Optional<PendingMove> of(ShopFolder folder) {
        var file = file(folder);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var kept = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(new PendingMove(kept.getProperty("from", ""), kept.getProperty("to", "")));
    }

    public void keep(ShopFolder folder) {
        var kept = new Properties();
        kept.setProperty("from", from);
        kept.setProperty("to", to);
        try (var writer = Files.newBufferedWriter(file(folder))) {
            kept.store(writer, null);
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
