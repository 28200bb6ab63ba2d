package org.comptoir.app.window;

import java.util.Optional;

/// This program, as papers and the window's title name it.
final class Program {

    static final String NAME = "Comptoir";
    static final String NAME_AND_VERSION = NAME + " " + version();

    private Program() {}

    /// As the packed program knows it; a program that was not packed has none.
    private static String version() {
        return Optional.ofNullable(Program.class.getPackage().getImplementationVersion())
                .orElse("0");
    }
}
