package org.comptoir.program;

import java.time.Clock;
import org.comptoir.program.cli.Cli;
import org.comptoir.program.cli.VersionAnswer;

/// The entry point of the program.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        if (asksForVersion(arguments)) {
            VersionAnswer.print();
            return;
        }
        var code = Cli.ofThisMachine(Clock.systemDefaultZone()).run(arguments);
        System.exit(code);
    }

    private static boolean asksForVersion(String[] arguments) {
        return arguments.length == 1 && (arguments[0].equals("--version") || arguments[0].equals("-V"));
    }
}
