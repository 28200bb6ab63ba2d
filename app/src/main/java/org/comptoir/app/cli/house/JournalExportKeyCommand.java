package org.comptoir.app.cli.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.app.cli.session.Exit;
import org.comptoir.app.cli.session.Passphrase;
import org.comptoir.app.cli.session.Refused;
import org.comptoir.app.cli.session.Session;
import org.comptoir.pos.journal.JournalKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Writes the recovery copy of the key that signs the journal.
@Command(name = "export-key")
final class JournalExportKeyCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.keycopy")
    private Path file = Path.of("");

    JournalExportKeyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            if (Files.exists(file)) {
                throw new Refused("file-exists", session.texts().get("cli.key.exists", file));
            }
            var passphrase = Passphrase.ask(session);
            if (passphrase.length < JournalKey.MIN_PASSPHRASE) {
                throw new Refused(
                        "short-passphrase", session.texts().get("cli.passphrase.short", JournalKey.MIN_PASSPHRASE));
            }
            shop.journal().copyKey(session.by(), file, passphrase);
            session.json(Map.of("file", file.toString()));
            session.say(session.texts().get("cli.key.exported", file));
            return Exit.DONE;
        });
    }
}
