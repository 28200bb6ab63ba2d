package org.comptoir.app.cli.house;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.comptoir.app.cli.session.Exit;
import org.comptoir.app.cli.session.Json;
import org.comptoir.app.cli.session.Refused;
import org.comptoir.app.cli.session.Session;
import org.comptoir.app.shop.Shop;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.till.CashCount;
import org.comptoir.pos.till.CloseResult;
import org.comptoir.pos.till.DayClosing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Closes the day, and makes the backup that goes with it.
@Command(name = "close")
final class DayCloseCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--counted", required = true, paramLabel = "AMOUNT", descriptionKey = "cli.option.counted")
    private Money counted = Money.ZERO;

    @Option(names = "--float", paramLabel = "AMOUNT", descriptionKey = "cli.option.float")
    private Money nextFloat = Money.ZERO;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "cli.option.reason")
    private String reason = "";

    DayCloseCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (counted.isNegative() || nextFloat.isNegative()) {
            throw new Refused(session.texts().get("cli.day.negative"));
        }
        return session.withShop(shop -> {
            var result = shop.counter().dayEnd().close(session.by(), CashCount.ofTotal(counted), nextFloat, reason);
            var sentence = result.sentence(session.formats(shop));
            return switch (result) {
                case CloseResult.Closed(var closing) -> closed(shop, closing, sentence);
                case CloseResult.ClosedMeanwhile other -> throw new Refused(sentence);
                case CloseResult.FloatAboveCash above -> throw new Refused(sentence);
            };
        });
    }

    private int closed(Shop shop, DayClosing closing, String sentence) {
        session.say(sentence);
        var formats = session.formats(shop);
        session.say(session.texts()
                .get(
                        "cli.day.cash",
                        formats.money(closing.figures().cashExpected()),
                        formats.money(closing.counted().total()),
                        formats.money(closing.difference())));
        Path backup = shop.backups().makeAutomatic().file();
        session.say(session.texts().get("cli.backup.done", backup));
        var answer = Json.parts(closing);
        answer.put("turnover", closing.figures().turnover());
        answer.put("cashExpected", closing.figures().cashExpected());
        answer.put("cashCounted", closing.counted().total());
        answer.put("difference", closing.difference());
        answer.put("backup", backup.toString());
        session.json(answer);
        return Exit.DONE;
    }
}
