package org.comptoir.program.cli.admin;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.file.OutputFile;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.Json;
import org.comptoir.program.cli.runtime.RequiredRights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Makes a backup and verifies it by restoring it.
@Command(name = "backup")
@RequiredRights(Permission.BACK_UP)
final class BackupCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.backup")
    private Path file = Path.of("");

    BackupCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var target = new OutputFile(session, file);
            var backup = shop.backups().make(session.by(), target.path());
            var answer = Json.parts(backup);
            answer.put("file", backup.file().toString());
            answer.put("rowCount", backup.rowCount());
            session.json(answer);
            session.say(session.texts().get("cli.backup.done", backup.file()));
            return ExitCode.DONE;
        });
    }
}
