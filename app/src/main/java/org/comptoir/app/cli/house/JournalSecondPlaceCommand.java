package org.comptoir.app.cli.house;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.app.cli.session.Exit;
import org.comptoir.app.cli.session.Refused;
import org.comptoir.app.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Keeps the journal's heads in a second folder too.
@Command(name = "second-place")
final class JournalSecondPlaceCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "DIR", descriptionKey = "cli.option.place")
    private Path folder = Path.of("");

    JournalSecondPlaceCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            throw new Refused("no-folder", session.texts().get("cli.place.none", folder));
        }
        return session.withShop(shop -> {
            try {
                shop.journal().guard().chooseSecondPlace(session.by(), folder);
            } catch (UncheckedIOException e) {
                throw new Refused("unwritable", session.texts().get("cli.place.unwritable", folder));
            }
            session.json(Map.of("folder", folder.toString()));
            session.say(session.texts().get("cli.place.done", folder));
            return Exit.DONE;
        });
    }
}
