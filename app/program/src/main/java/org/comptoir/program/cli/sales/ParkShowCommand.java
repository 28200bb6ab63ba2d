package org.comptoir.program.cli.sales;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.pos.pricing.PricedLine;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Shows a ticket on hold with its lines.
@Command(name = "show")
@RequiredRights(Permission.SELL)
final class ParkShowCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "TICKET", descriptionKey = "cli.option.parked")
    private String named = "";

    ParkShowCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var parked = new ParkedOnes(session, shop);
            var ticket = parked.one(named);
            var lines = parked.desk().priced(ticket).lines();
            var answer = parked.json(ticket);
            answer.put("lines", lines.stream().map(ParkShowCommand::json).toList());
            session.json(answer);
            session.say(String.join(
                    "  ",
                    ticket.requestId().toString(),
                    session.formats(shop).dateTime(ticket.changedAt()),
                    ticket.till().value(),
                    ticket.parkedBy(),
                    ticket.label()));
            lines.forEach(line -> session.say(line.line().quantity().toDecimal() + "\t" + ParkedOnes.name(line.line())
                    + "\t" + line.total().toDecimal()));
            return ExitCode.DONE;
        });
    }

    private static Map<String, Object> json(PricedLine line) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("description", ParkedOnes.name(line.line()));
        answer.put("quantity", line.line().quantity());
        answer.put("price", line.line().unitPrice());
        answer.put("total", line.total());
        answer.put("note", line.line().note());
        return answer;
    }
}
