package org.comptoir.shop.open;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/// The program's name and version, as shown in its window, its documents and its command line.
public final class Program {

    public static final String NAME = "Comptoir";

    private Program() {}

    /// As printed on receipts and closings: the version without the build's own mark.
    public static String onPaper() {
        return nameAndVersion().replace("-SNAPSHOT", "");
    }

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
