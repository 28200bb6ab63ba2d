package org.comptoir.program.cli.admin;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.pos.database.Backups;
import org.comptoir.pos.database.RestoreResult;
import org.comptoir.program.cli.file.InputFile;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.WithoutSignIn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Restores a backup into a new folder.
@Command(name = "restore")
@WithoutSignIn
final class RestoreCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.backup")
    private Path file = Path.of("");

    @Option(names = "--to", required = true, paramLabel = "DIR", descriptionKey = "cli.option.restoreto")
    private Path folder = Path.of("");

    RestoreCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        InputFile.existing(session, file);
        return switch (Backups.restore(file, folder)) {
            case RestoreResult.Restored restored -> restored(restored);
            case RestoreResult.FolderNotEmpty full ->
                throw new CommandRefused("not-empty", session.texts().get("cli.restore.notempty", full.folder()));
            case RestoreResult.NotABackup none ->
                throw new CommandRefused(
                        "not-a-backup", session.texts().get("cli.restore.notabackup", none.file(), none.reason()));
        };
    }

    private int restored(RestoreResult.Restored restored) {
        session.json(Map.of("folder", restored.folder().toString(), "rows", restored.rows()));
        var texts = session.texts();
        session.say(texts.get("cli.restore.done", restored.folder()));
        session.say(texts.get("cli.restore.key", restored.folder()));
        session.say(texts.get("cli.restore.number", restored.folder()));
        return ExitCode.DONE;
    }
}
