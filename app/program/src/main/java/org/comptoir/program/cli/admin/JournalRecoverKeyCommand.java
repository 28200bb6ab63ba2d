package org.comptoir.program.cli.admin;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.pos.text.Texts;
import org.comptoir.program.cli.file.InputFile;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.Passphrase;
import org.comptoir.program.cli.runtime.WithoutSignIn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Restores the key that signs the journal from its recovery copy.
@Command(name = "recover-key")
@WithoutSignIn
final class JournalRecoverKeyCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.keycopy")
    private Path file = Path.of("");

    JournalRecoverKeyCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        InputFile.existing(session, file);
        var texts = session.texts();
        var whyNot = Texts.of("opening", session.language());
        var place = session.existingPlace();
        return switch (place.recoverKey(session.clock(), file, Passphrase.ask(session))) {
            case RECOVERED -> {
                session.json(Map.of("folder", place.folder().toString()));
                session.say(texts.get("cli.key.recovered", place.folder()));
                yield ExitCode.DONE;
            }
            case NO_COPY -> throw new CommandRefused("not-a-key", whyNot.get("opening.key.nocopy", file));
            case OTHER_SHOP -> throw new CommandRefused("other-shop", whyNot.get("opening.key.othershop", file));
        };
    }
}
