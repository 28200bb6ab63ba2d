package org.comptoir.program.cli.admin;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Chooses a second folder for the journal's heads.
@Command(name = "second-place")
@RequiredRights(Permission.CHANGE_SETTINGS)
final class JournalSecondPlaceCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "DIR", descriptionKey = "cli.option.place")
    private Path folder = Path.of("");

    JournalSecondPlaceCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            throw new CommandRefused("no-folder", session.texts().get("cli.place.none", folder));
        }
        return session.withShop(shop -> {
            try {
                shop.journal().guard().chooseSecondPlace(session.by(), folder);
            } catch (UncheckedIOException e) {
                throw new CommandRefused("unwritable", session.texts().get("cli.place.unwritable", folder));
            }
            session.json(Map.of("folder", folder.toString()));
            session.say(session.texts().get("cli.place.done", folder));
            return ExitCode.DONE;
        });
    }
}
