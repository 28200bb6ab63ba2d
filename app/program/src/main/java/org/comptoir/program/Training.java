package org.comptoir.program;

import java.time.Clock;
import org.comptoir.program.cli.Cli;

/// The start that nobody sees, from which Java learns what it can keep ready for the next ones (JEP 483, JEP 515): a
/// shop is founded, a command answers, and the window opens to sign in. What the cache knows of is what is quick, so
/// this must do what most starts do.
public final class Training {

    private Training() {}

    /// @param arguments the folder of a shop that nobody needs
    public static void main(String[] arguments) {
        var cli = Cli.ofThisMachine(Clock.systemDefaultZone());
        var shop = arguments[0];
        cli.run("--data", shop, "init", "--name", "Training", "--country", "FR", "--language", "fr", "--pin", "1357");
        cli.run("--data", shop, "sales", "list");
        System.exit(cli.run("--data", shop));
    }
}
