package org.comptoir.app.cli.house;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.app.cli.file.InputFile;
import org.comptoir.app.cli.session.Exit;
import org.comptoir.app.cli.session.Passphrase;
import org.comptoir.app.cli.session.Refused;
import org.comptoir.app.cli.session.Session;
import org.comptoir.pos.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Brings the key that signs the journal back from its recovery copy.
@Command(name = "recover-key")
final class JournalRecoverKeyCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.keycopy")
    private Path file = Path.of("");

    JournalRecoverKeyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        InputFile.there(session, file);
        var texts = session.texts();
        var whyNot = Texts.of("opening", session.language());
        var place = session.existingPlace();
        return switch (place.recoverKey(session.clock(), file, Passphrase.ask(session))) {
            case RECOVERED -> {
                session.json(Map.of("folder", place.folder().toString()));
                session.say(texts.get("cli.key.recovered", place.folder()));
                yield Exit.DONE;
            }
            case NO_COPY -> throw new Refused("not-a-key", whyNot.get("opening.key.nocopy", file));
            case OTHER_SHOP -> throw new Refused("other-shop", whyNot.get("opening.key.othershop", file));
        };
    }
}
