package org.comptoir.program.cli.admin;

import java.util.List;
import java.util.concurrent.Callable;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.WithoutSignIn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// States which numbers were issued after the backup that was restored.
@Command(name = "continue")
@WithoutSignIn
final class JournalContinueCommand implements Callable<Integer> {

    private final CommandContext session;

    @Option(names = "--last-number", required = true, paramLabel = "A-000123", descriptionKey = "cli.option.lastnumber")
    private List<String> lastNumbers = List.of();

    @Option(names = "--last-z", paramLabel = "A-12", descriptionKey = "cli.option.lastclosing")
    private List<String> lastClosings = List.of();

    JournalContinueCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return new Continuation(session, session.existingPlace()).after(lastNumbers, lastClosings);
    }
}
