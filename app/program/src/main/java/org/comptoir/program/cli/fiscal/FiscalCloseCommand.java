package org.comptoir.program.cli.fiscal;

import java.util.concurrent.Callable;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.Json;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.fiscal.FiscalClosing;
import org.comptoir.shop.fiscal.FiscalText;
import picocli.CommandLine.Command;

/// Closes the day of the fiscal recorder alone, as `day close` does with the till's.
@Command(name = "close")
@RequiredRights(Permission.CLOSE_DAY)
final class FiscalCloseCommand implements Callable<Integer> {

    private final CommandContext session;

    FiscalCloseCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var closing = shop.counter().fiscalDesk().close(session.by());
            var sentence = new FiscalText(session.formats(shop)).of(closing);
            return switch (closing) {
                case FiscalClosing.Closed closed -> told(Json.parts(closed), sentence);
                case FiscalClosing.NothingToClose nothing -> told(Json.parts(nothing), sentence);
                case FiscalClosing.NoRecorder ignored -> throw new CommandRefused(Json.kind(closing), sentence);
                case FiscalClosing.Refused ignored -> throw new CommandRefused(Json.kind(closing), sentence);
                case FiscalClosing.Unanswered ignored -> throw new CommandRefused(Json.kind(closing), sentence);
            };
        });
    }

    private int told(Object answer, String sentence) {
        session.json(answer);
        session.say(sentence);
        return ExitCode.DONE;
    }
}
