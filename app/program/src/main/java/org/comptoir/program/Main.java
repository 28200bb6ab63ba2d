package org.comptoir.program;

import java.time.Clock;
import org.comptoir.program.cli.Cli;

/// The entry point of the program.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        var code = Cli.ofThisMachine(Clock.systemDefaultZone()).run(arguments);
        System.exit(code);
    }
}
