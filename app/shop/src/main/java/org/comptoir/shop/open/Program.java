package org.comptoir.shop.open;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/// This program, as its window, its papers and its command line name it.
public final class Program {

    public static final String NAME = "Comptoir";

    private Program() {}

    /// As the build wrote it down.
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
