package org.comptoir.app.cli.house;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.comptoir.app.cli.session.Exit;
import org.comptoir.app.cli.session.Json;
import org.comptoir.app.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Makes a backup and proves it by restoring it once.
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.backup")
    private Path file = Path.of("");

    BackupCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var backup = shop.backups().make(session.by(), file);
            var answer = Json.parts(backup);
            answer.put("file", backup.file().toString());
            answer.put("rowCount", backup.rowCount());
            session.json(answer);
            session.say(session.texts().get("cli.backup.done", backup.file()));
            return Exit.DONE;
        });
    }
}
