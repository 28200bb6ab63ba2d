package org.comptoir.app.cli.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.app.cli.file.OutputFile;
import org.comptoir.app.cli.session.Exit;
import org.comptoir.app.cli.session.Refused;
import org.comptoir.app.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes a request for a time stamp of where the journal stands.
@Command(name = "timestamp-request")
final class JournalTimestampRequestCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--to", required = true, paramLabel = "FILE.tsq", descriptionKey = "cli.option.tsq")
    private Path file = Path.of("");

    JournalTimestampRequestCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (Files.exists(file)) {
            throw new Refused("file-exists", session.texts().get("cli.timestamp.exists", file));
        }
        return session.withShop(shop -> {
            var request = shop.journal().guard().timestampRequest(session.by());
            new OutputFile(session, file).write(request);
            session.json(Map.of("file", file.toString()));
            session.say(session.texts().get("cli.timestamp.requested", file));
            return Exit.DONE;
        });
    }
}
