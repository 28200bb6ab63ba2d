package org.comptoir.app.cli.house;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.app.cli.file.InputFile;
import org.comptoir.app.cli.session.Exit;
import org.comptoir.app.cli.session.Refused;
import org.comptoir.app.cli.session.Session;
import org.comptoir.app.shop.Shop;
import org.comptoir.pos.journal.TimestampAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Keeps the time stamp that an authority gave.
@Command(name = "timestamp-add")
final class JournalTimestampAddCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE.tsr", descriptionKey = "cli.option.tsr")
    private Path file = Path.of("");

    JournalTimestampAddCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        InputFile.there(session, file);
        return session.withShop(this::add);
    }

    private int add(Shop shop) {
        var texts = session.texts();
        return switch (shop.journal().guard().addTimestamp(session.by(), file)) {
            case TimestampAnswer.Added(var stampedAt, var authority) -> {
                session.json(Map.of("stampedAt", stampedAt, "authority", authority));
                var when = session.formats(shop).dateTime(stampedAt);
                session.say(texts.get("cli.timestamp.added", when, authority));
                yield Exit.DONE;
            }
            case TimestampAnswer.OtherHeads() ->
                throw new Refused("other-heads", texts.get("cli.timestamp.other", file));
            case TimestampAnswer.NoTimestamp() ->
                throw new Refused("no-timestamp", texts.get("cli.timestamp.none", file));
        };
    }
}
