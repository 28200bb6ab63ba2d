package org.comptoir.app.cli.house;

import java.util.concurrent.Callable;
import org.comptoir.app.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Says which numbers were handed out after the backup that was put back.
@Command(name = "continue")
final class JournalContinueCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--last-number", required = true, paramLabel = "N", descriptionKey = "cli.option.lastnumber")
    private long lastNumber;

    @Option(names = "--last-z", paramLabel = "N", descriptionKey = "cli.option.lastclosing")
    private long lastClosing;

    JournalContinueCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Continuation.of(session, session.existingPlace(), lastNumber, lastClosing);
    }
}
