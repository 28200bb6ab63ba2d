package org.comptoir.app;

import java.time.Clock;
import org.comptoir.app.cli.Cli;

/// Where the program starts.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        var code = Cli.ofThisMachine(Clock.systemDefaultZone()).run(arguments);
        System.exit(code);
    }
}
