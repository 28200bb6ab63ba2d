package org.comptoir.pos.database.location;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Properties;

/// The database a shop folder belongs to, stored in the folder itself because it must be known before a database is
/// opened. Passwords are not stored: the server's come from `PGPASSWORD` or the user's own `.pgpass`.
public final class SavedLocation {

    private static final String FILE = "database.properties";

    private SavedLocation() {}

    /// The chosen server, else the folder itself.
    public static Location of(ShopFolder folder) {
        var file = folder.root().resolve(FILE);
        if (!Files.exists(file)) {
            return new Location.Embedded(folder.root());
        }
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return server(properties.getProperty("url", ""), properties.getProperty("user", ""));
    }

    /// Saves the choice of a server for the next starts, whole or not at all.
    public static void keep(ShopFolder folder, Location.Server server) {
        var properties = new Properties();
        properties.setProperty("url", server.url());
        properties.setProperty("user", server.user());
        try {
            var text = new StringWriter();
            properties.store(text, null);
            PrivateFiles.write(folder.root().resolve(FILE), text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Saves that the database is in the folder itself, the default until a server is chosen.
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
    /// @throws IllegalArgumentException for any other engine
    public static Location.Server server(String url, String user) {
        var password = System.getenv("PGPASSWORD");
        return new Location.Server(url, user, password == null ? "" : password);
    }
}
