package org.comptoir.pos.database.location;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Properties;

/// Which database a shop folder belongs to, kept in the folder itself because it must be known before any database is
/// open. Passwords are not kept: the server's come from `PGPASSWORD` or the user's own `.pgpass`.
public final class SavedLocation {

    private static final String FILE = "database.properties";

    private SavedLocation() {}

    /// The server once chosen, else the folder itself.
    public static Location of(ShopFolder folder) {
        var file = folder.root().resolve(FILE);
        if (!Files.exists(file)) {
            return new Location.Embedded(folder.root());
        }
        var kept = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return server(kept.getProperty("url", ""), kept.getProperty("user", ""));
    }

    /// Keeps the choice of a server for the next starts, whole or not at all.
    public static void keep(ShopFolder folder, Location.Server server) {
        var kept = new Properties();
        kept.setProperty("url", server.url());
        kept.setProperty("user", server.user());
        try {
            var text = new StringWriter();
            kept.store(text, null);
            PrivateFiles.write(folder.root().resolve(FILE), text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Keeps that the database is in the folder itself, which it is until a server is named.
    public static void keepEmbedded(ShopFolder folder) {
        try {
            Files.deleteIfExists(folder.root().resolve(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A server as somebody named it.
    ///
    /// @param url `jdbc:postgresql://host[:port]/database`
    /// @throws IllegalArgumentException for another kind of engine
    public static Location.Server server(String url, String user) {
        var password = System.getenv("PGPASSWORD");
        return new Location.Server(url, user, password == null ? "" : password);
    }
}
