package org.comptoir.program.cli.dav;

import java.util.concurrent.Callable;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.dav.DavDesk;
import picocli.CommandLine.Command;

/// Exchanges with the server what changed on either side.
@Command(name = "sync")
@RequiredRights({Permission.CHANGE_SETTINGS, Permission.EXPORT_CUSTOMERS})
final class DavSyncCommand implements Callable<Integer> {

    private final CommandContext session;

    DavSyncCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var runs = new DavDesk(shop).sync(session.by());
            session.json(runs.entrySet().stream()
                    .map(run -> DavAnswer.of(run.getKey(), run.getValue()))
                    .toList());
            runs.forEach((kind, run) -> session.say(DavAnswer.words(session, kind, run)));
            session.record(shop, "dav-sync", runs.toString());
            var isDone = runs.values().stream().allMatch(run -> run.problem() == null);
            return isDone ? ExitCode.DONE : ExitCode.REFUSED;
        });
    }
}
