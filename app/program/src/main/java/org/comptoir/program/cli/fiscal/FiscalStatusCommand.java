package org.comptoir.program.cli.fiscal;

import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.Json;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.fiscal.FiscalText;
import picocli.CommandLine.Command;

/// Says whether the fiscal recorder of this machine is ready, and what it has not confirmed.
@Command(name = "status")
@RequiredRights(Permission.SELL)
final class FiscalStatusCommand implements Callable<Integer> {

    private final CommandContext session;

    FiscalStatusCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var desk = shop.counter().fiscalDesk();
            var text = new FiscalText(session.formats(shop));
            var status = desk.status();
            var open = desk.unfinished();
            var answer = new LinkedHashMap<String, Object>();
            answer.put("recorder", status.map(Json::kind).orElse("none"));
            status.ifPresent(ready -> answer.put("status", Json.parts((Record) ready)));
            answer.put("unconfirmed", open.stream().map(FiscalJson::of).toList());
            session.json(answer);
            session.say(status.map(text::of).orElseGet(text::noRecorder));
            open.forEach(document -> session.say(FiscalJson.columns(document, text)));
            return ExitCode.DONE;
        });
    }
}
