package org.comptoir.program.cli.admin;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.pos.journal.TimestampAnswer;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.file.InputFile;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.open.OpenShop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Stores a time stamp received from an authority.
@Command(name = "timestamp-add")
@RequiredRights(Permission.VERIFY_JOURNAL)
final class JournalTimestampAddCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "FILE.tsr", descriptionKey = "cli.option.tsr")
    private Path file = Path.of("");

    JournalTimestampAddCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        InputFile.existing(session, file);
        return session.withShop(this::add);
    }

    private int add(OpenShop shop) {
        var texts = session.texts();
        return switch (shop.journal().guard().addTimestamp(session.by(), file)) {
            case TimestampAnswer.Added(var stampedAt, var authority) -> {
                session.json(Map.of("stampedAt", stampedAt, "authority", authority));
                var time = session.formats(shop).dateTime(stampedAt);
                session.say(texts.get("cli.timestamp.added", time, authority));
                yield ExitCode.DONE;
            }
            case TimestampAnswer.OtherHeads() ->
                throw new CommandRefused("other-heads", texts.get("cli.timestamp.other", file));
            case TimestampAnswer.NoTimestamp() ->
                throw new CommandRefused("no-timestamp", texts.get("cli.timestamp.none", file));
        };
    }
}
