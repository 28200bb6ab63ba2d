package org.comptoir.program.cli.sales;

import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.selling.ParkedDesk.DropResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Drops a ticket on hold that nobody comes back for; the technical log is told, as of an emptied ticket.
@Command(name = "drop")
@RequiredRights(Permission.SELL)
final class ParkDropCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "TICKET", descriptionKey = "cli.option.parked")
    private String named = "";

    ParkDropCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var parked = new ParkedOnes(session, shop);
            var ticket = parked.one(named);
            switch (parked.desk().drop(session.by(), ticket.requestId())) {
                case DropResult.Dropped(var amount) -> {
                    session.json(Map.of("id", ticket.requestId(), "amount", amount));
                    session.say(session.texts()
                            .get("cli.park.dropped", session.formats(shop).money(amount)));
                }
                case DropResult.Gone() ->
                    throw new CommandRefused("not-parked", session.texts().get("cli.park.none", named));
                case DropResult.Charged() ->
                    throw new CommandRefused("card-charged", session.texts().get("cli.park.charged"));
            }
            return ExitCode.DONE;
        });
    }
}
