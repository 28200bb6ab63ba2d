package org.comptoir.app.cli.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/// What the build says of the program.
public final class Program implements IVersionProvider {

    /// Name and version.
    public static String name() {
        var properties = new Properties();
        try (var file = Program.class.getResourceAsStream("/program.properties")) {
            if (file == null) {
                throw new IllegalStateException("the build left out program.properties");
            }
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "Comptoir " + properties.getProperty("version", "");
    }

    @Override
    public String[] getVersion() {
        return new String[] {name()};
    }
}
