package org.comptoir.app.cli;

import java.util.concurrent.Callable;
import org.comptoir.app.cli.session.GlobalOptions;
import org.comptoir.app.cli.session.Session;
import org.comptoir.app.shop.Program;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Without a word more: opens the shop's window.
@Command(name = "comptoir", versionProvider = RootCommand.Version.class)
final class RootCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final GlobalOptions options;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "cli.option.version")
    private boolean version;

    RootCommand(Session session) {
        this.session = session;
        this.options = session.options();
    }

    /// What `--version` says.
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {Program.nameAndVersion()};
        }
    }

    @Override
    public Integer call() {
        return ShopWindow.open(session);
    }
}
