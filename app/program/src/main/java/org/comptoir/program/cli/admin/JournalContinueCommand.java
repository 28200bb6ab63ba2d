package org.comptoir.program.cli.admin;

import java.util.concurrent.Callable;
import org.comptoir.program.cli.runtime.CommandContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// States which numbers were issued after the backup that was restored.
@Command(name = "continue")
final class JournalContinueCommand implements Callable<Integer> {

    private final CommandContext session;

    @Option(names = "--last-number", required = true, paramLabel = "N", descriptionKey = "cli.option.lastnumber")
    private long lastNumber;

    @Option(names = "--last-z", paramLabel = "N", descriptionKey = "cli.option.lastclosing")
    private long lastClosing;

    JournalContinueCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Continuation.of(session, session.existingPlace(), lastNumber, lastClosing);
    }
}
