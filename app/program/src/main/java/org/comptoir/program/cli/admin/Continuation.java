package org.comptoir.program.cli.admin;

import java.util.Map;
import org.comptoir.pos.journal.ExplainedGap;
import org.comptoir.pos.journal.LastNumbers;
import org.comptoir.pos.journal.RestoreAnswer;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.shop.open.ShopPlace;

/// Lets a shop continue after the numbers printed before a backup was restored.
final class Continuation {

    private Continuation() {}

    static int of(CommandContext session, ShopPlace place, long lastNumber, long lastClosing) {
        if (lastNumber < 0 || lastClosing < 0) {
            throw new CommandRefused("number", session.texts().get("cli.continue.number"));
        }
        var numbers = new LastNumbers(lastNumber, lastClosing);
        var answer =
                session.withKey(unlock -> place.continueAfterRestore(session.clock(), unlock, session.by(), numbers));
        return switch (answer) {
            case RestoreAnswer.Continued done -> told(session, done);
            case RestoreAnswer.TooHigh(var highest) ->
                throw new CommandRefused("too-high", session.texts().get("cli.continue.toohigh", highest));
        };
    }

    private static int told(CommandContext session, RestoreAnswer.Continued done) {
        session.json(Map.of("next", done.nextSale(), "gaps", done.gaps()));
        for (ExplainedGap gap : done.gaps()) {
            session.say(session.texts().get("cli.continue.gap", gap.from(), gap.to()));
        }
        session.say(session.texts().get("cli.continue.done", done.nextSale()));
        return ExitCode.DONE;
    }
}
