package org.comptoir.program.cli.dav;

import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.comptoir.customers.dav.link.DavCollection;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.dav.DavDesk;
import org.comptoir.shop.dav.DavText;
import org.comptoir.shop.dav.http.DavProblem;
import picocli.CommandLine.Command;

/// Says what is shared, and how the last exchange ended.
@Command(name = "status")
@RequiredRights(Permission.CHANGE_SETTINGS)
final class DavStatusCommand implements Callable<Integer> {

    private final CommandContext session;

    DavStatusCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var desk = new DavDesk(shop);
            var status = desk.status(session.by());
            session.json(status.stream().map(DavStatusCommand::answer).toList());
            session.say(
                    desk.settings().isComplete()
                            ? session.texts()
                                    .get("cli.dav.shared", desk.settings().address())
                            : new DavText(session.language()).problem(DavProblem.NOT_SET_UP));
            var formats = session.formats(shop);
            for (var one : status) {
                var when = one.lastRun();
                if (when != null) {
                    session.say(
                            formats.dateTime(when) + "  " + DavAnswer.words(session, one.kind(), DavDesk.last(one)));
                }
            }
            return ExitCode.DONE;
        });
    }

    private static Object answer(DavCollection one) {
        var answer = new LinkedHashMap<String, Object>(DavAnswer.of(one.kind(), DavDesk.last(one)));
        answer.put("url", one.url());
        answer.put("at", one.lastRun());
        return answer;
    }
}
