package org.comptoir.program.cli.admin;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.file.OutputFile;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes a request for a time stamp of the journal's current heads.
@Command(name = "timestamp-request")
@RequiredRights(Permission.VERIFY_JOURNAL)
final class JournalTimestampRequestCommand implements Callable<Integer> {

    private final CommandContext session;

    @Option(names = "--to", required = true, paramLabel = "FILE.tsq", descriptionKey = "cli.option.tsq")
    private Path file = Path.of("");

    JournalTimestampRequestCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (Files.exists(file)) {
            throw new CommandRefused("file-exists", session.texts().get("cli.timestamp.exists", file));
        }
        return session.withShop(shop -> {
            var request = shop.journal().guard().timestampRequest(session.by());
            new OutputFile(session, file).write(request);
            session.json(Map.of("file", file.toString()));
            session.say(session.texts().get("cli.timestamp.requested", file));
            return ExitCode.DONE;
        });
    }
}
