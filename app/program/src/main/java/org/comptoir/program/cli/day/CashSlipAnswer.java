package org.comptoir.program.cli.day;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.comptoir.pos.cash.CashMoveResult;
import org.comptoir.pos.cash.CashMovement;
import org.comptoir.program.cli.file.FileErrorText;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.Json;
import org.comptoir.shop.dayend.CashDesk;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;

/// Tells what was recorded of a drawer's cash, and writes its slip.
final class CashSlipAnswer {

    private final CommandContext session;
    private final OpenShop shop;
    private final CashDesk desk;
    private final @Nullable Path file;

    /// @param file null for the usual one in the shop's folder
    CashSlipAnswer(CommandContext session, OpenShop shop, CashDesk desk, @Nullable Path file) {
        this.session = session;
        this.shop = shop;
        this.desk = desk;
        this.file = file;
    }

    /// @throws CommandRefused if nothing was recorded
    int of(CashMoveResult result) {
        var sentence = result.sentence(session.formats(shop));
        return switch (result) {
            case CashMoveResult.Moved(var movement) -> moved(movement, sentence);
            case CashMoveResult.AmountMissing refused -> throw new CommandRefused(Json.kind(refused), sentence);
            case CashMoveResult.AmountTooHigh refused -> throw new CommandRefused(Json.kind(refused), sentence);
            case CashMoveResult.WordsMissing refused -> throw new CommandRefused(Json.kind(refused), sentence);
            case CashMoveResult.OpenAlready refused -> throw new CommandRefused(Json.kind(refused), sentence);
        };
    }

    private int moved(CashMovement movement, String sentence) {
        session.say(sentence);
        var answer = Json.parts(movement);
        var code = ExitCode.DONE;
        try {
            var written = desk.write(movement, file);
            answer.put("paper", written.toString());
            session.say(session.texts().get("cli.day.slip", written));
        } catch (UncheckedIOException e) {
            var why = FileErrorText.sentence(e, session.texts());
            session.trouble("unwritten", session.texts().get("cli.day.noslip", why));
            code = ExitCode.MACHINE;
        }
        session.json(answer);
        return code;
    }
}
