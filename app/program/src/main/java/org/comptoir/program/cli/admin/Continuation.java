package org.comptoir.program.cli.admin;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.comptoir.pos.journal.KeyUnlock;
import org.comptoir.pos.journal.LastNumbers;
import org.comptoir.pos.journal.RestoreAnswer;
import org.comptoir.pos.till.PrintedNumber;
import org.comptoir.pos.till.TillId;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.Json;
import org.comptoir.shop.open.RestoredTill;
import org.comptoir.shop.open.ShopPlace;

/// Lets a shop go on after the numbers that its tills printed before a backup was put back.
final class Continuation {

    private final CommandContext session;
    private final ShopPlace place;

    Continuation(CommandContext session, ShopPlace place) {
        this.session = session;
        this.place = place;
    }

    /// @param sales the last receipt of each till in use, as printed; digits alone where there is one till
    /// @param closings the last Z reports in the same way, where there were any since the backup
    int after(List<String> sales, List<String> closings) {
        return switch (session.withKey(unlock -> answer(unlock, sales, closings))) {
            case RestoreAnswer.Continued done -> told(done);
            case RestoreAnswer.TooHigh(var till, var highest) ->
                throw new CommandRefused(
                        "too-high", session.texts().get("cli.continue.toohigh", highest, till.value()));
        };
    }

    private RestoreAnswer answer(KeyUnlock unlock, List<String> sales, List<String> closings) {
        var tills = place.restoredTills(session.clock(), unlock).stream()
                .map(RestoredTill::id)
                .toList();
        var ofSales = byTill(sales, tills);
        var missing = tills.stream().filter(till -> !ofSales.containsKey(till)).toList();
        if (!missing.isEmpty()) {
            throw new CommandRefused(
                    "tills-missing",
                    session.texts()
                            .get(
                                    "cli.continue.missing",
                                    letters(missing),
                                    missing.getFirst().value()));
        }
        var ofClosings = byTill(closings, tills);
        var printed = tills.stream()
                .collect(Collectors.toMap(
                        till -> till,
                        till -> new LastNumbers(ofSales.getOrDefault(till, 0L), ofClosings.getOrDefault(till, 0L))));
        return place.continueAfterRestore(session.clock(), unlock, session.account(), printed);
    }

    private Map<TillId, Long> byTill(List<String> typed, List<TillId> tills) {
        var numbers = new TreeMap<TillId, Long>();
        for (var text : typed) {
            var number = PrintedNumber.parse(text)
                    .orElseThrow(
                            () -> new CommandRefused("number", session.texts().get("cli.continue.number", text)));
            var till = number.till();
            if (till == null && tills.size() > 1) {
                throw new CommandRefused("which-till", session.texts().get("cli.continue.which", text, letters(tills)));
            }
            if (till != null && !tills.contains(till)) {
                throw new CommandRefused("no-till", session.texts().get("cli.till.unknown", till.value()));
            }
            numbers.merge(till == null ? tills.getFirst() : till, number.number(), Math::max);
        }
        return numbers;
    }

    private static String letters(List<TillId> tills) {
        return tills.stream().map(TillId::value).collect(Collectors.joining(", "));
    }

    private int told(RestoreAnswer.Continued done) {
        session.json(done.tills().stream().map(Json::parts).toList());
        for (var of : done.tills()) {
            for (var gap : of.gaps()) {
                session.say(session.texts()
                        .get("cli.continue.gap", gap.from(), gap.to(), of.till().value()));
            }
            session.say(session.texts()
                    .get("cli.continue.done", of.nextSale(), of.till().value()));
        }
        return ExitCode.DONE;
    }
}
