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
import org.comptoir.program.cli.runtime.Passphrase;
import org.comptoir.program.cli.runtime.RequiredRights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Writes the recovery copy of the key that signs the journal.
@Command(name = "export-key")
@RequiredRights(Permission.BACK_UP)
final class JournalExportKeyCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.keycopy")
    private Path file = Path.of("");

    JournalExportKeyCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            if (Files.exists(file)) {
                throw new CommandRefused("file-exists", session.texts().get("cli.key.exists", file));
            }
            OutputFile.requireFree(session, file);
            var passphrase = Passphrase.askNew(session, "cli.passphrase");
            shop.journal().copyKey(session.by(), file, passphrase);
            session.json(Map.of("file", file.toString()));
            session.say(session.texts().get("cli.key.exported", file));
            return ExitCode.DONE;
        });
    }
}
