package org.comptoir.shop.open;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/// The program's name and version, as shown in its window, its documents and its command line.
public final class Program {

    public static final String NAME = "Comptoir";

    private Program() {}

    /// As recorded by the build.
    public static String nameAndVersion() {
        var properties = new Properties();
        try (var file = Program.class.getResourceAsStream("/program.properties")) {
            if (file == null) {
                throw new IllegalStateException("the build left out program.properties");
            }
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return NAME + " " + properties.getProperty("version", "");
    }
}
