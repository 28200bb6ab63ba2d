package org.comptoir.program.cli.fiscal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.comptoir.pos.fiscal.FiscalNumber;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.Json;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.fiscal.FiscalResult;
import org.comptoir.shop.fiscal.FiscalText;
import picocli.CommandLine.Command;

/// Asks the fiscal recorder for what it has not confirmed, and sends what it has not got.
@Command(name = "resolve")
@RequiredRights(Permission.SELL)
final class FiscalResolveCommand implements Callable<Integer> {

    private final CommandContext session;

    FiscalResolveCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var result = shop.counter().fiscalDesk().resolve(session.by());
            var sentence = new FiscalText(session.formats(shop)).of(result);
            return switch (result) {
                case FiscalResult.NotNeeded ignored -> told(result, sentence);
                case FiscalResult.Confirmed ignored -> told(result, sentence);
                case FiscalResult.Refused ignored -> throw new CommandRefused(Json.kind(result), sentence);
                case FiscalResult.Unanswered ignored -> throw new CommandRefused(Json.kind(result), sentence);
            };
        });
    }

    private int told(FiscalResult result, String sentence) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put(
                "confirmed",
                result instanceof FiscalResult.Confirmed(var numbers)
                        ? numbers.stream().map(FiscalNumber::printed).toList()
                        : List.of());
        session.json(answer);
        session.say(sentence);
        return ExitCode.DONE;
    }
}
