package org.comptoir.program.cli;

import java.util.concurrent.Callable;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.GlobalOptions;
import org.comptoir.program.cli.runtime.WithoutSignIn;
import org.comptoir.program.window.WindowLauncher;
import org.comptoir.shop.open.Program;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Without a subcommand: opens the shop's window.
@Command(name = "comptoir", versionProvider = RootCommand.Version.class)
@WithoutSignIn
final class RootCommand implements Callable<Integer> {

    private final CommandContext session;

    @Mixin
    private final GlobalOptions options;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "cli.option.version")
    private boolean version;

    RootCommand(CommandContext session) {
        this.session = session;
        this.options = session.options();
    }

    /// The output of `--version`.
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {Program.nameAndVersion()};
        }
    }

    @Override
    public Integer call() {
        return WindowLauncher.open(session);
    }
}
