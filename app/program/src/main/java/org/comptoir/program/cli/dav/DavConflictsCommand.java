package org.comptoir.program.cli.dav;

import java.util.concurrent.Callable;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.dav.DavDesk;
import picocli.CommandLine.Command;

/// Lists what was changed in the same place here and on the server.
@Command(name = "conflicts")
@RequiredRights({Permission.CHANGE_SETTINGS, Permission.SEE_CUSTOMERS})
final class DavConflictsCommand implements Callable<Integer> {

    private final CommandContext session;

    DavConflictsCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var conflicts = new DavDesk(shop).conflicts(session.by());
            session.json(conflicts);
            session.say(session.texts().get("cli.dav.conflicts", conflicts.size()));
            for (var one : conflicts) {
                session.say(one.id() + "  " + one.name());
                one.fields()
                        .forEach(field -> session.say(session.texts()
                                .get("cli.dav.conflict.field", field.key(), field.ours(), field.theirs())));
            }
            return ExitCode.DONE;
        });
    }
}
