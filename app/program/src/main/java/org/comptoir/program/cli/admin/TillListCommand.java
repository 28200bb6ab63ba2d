package org.comptoir.program.cli.admin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.till.registry.Till;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import picocli.CommandLine.Command;

/// Lists the active and retired tills.
@Command(name = "list")
@RequiredRights({})
final class TillListCommand implements Callable<Integer> {

    private final CommandContext session;

    TillListCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var own = shop.till().id();
            var tills = shop.tills().all();
            session.json(tills.stream().map(till -> answer(till, own)).toList());
            tills.forEach(till -> session.say(line(till, own)));
            return ExitCode.DONE;
        });
    }

    private static Map<String, Object> answer(Till till, TillId own) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("till", till.id());
        answer.put("name", till.name());
        answer.put("active", till.isActive());
        answer.put("own", till.id().equals(own));
        return answer;
    }

    private String line(Till till, TillId own) {
        var line = till.id() + "\t" + till.name();
        if (!till.isActive()) {
            return line + "\t" + session.texts().get("cli.till.retired");
        }
        return till.id().equals(own) ? line + "\t" + session.texts().get("cli.till.own") : line;
    }
}
