package org.comptoir.program.cli.admin;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.pos.closing.CashCount;
import org.comptoir.pos.closing.CloseResult;
import org.comptoir.pos.closing.DayClosing;
import org.comptoir.pos.closing.DayClosings;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.database.location.UnavailableText;
import org.comptoir.pos.money.Money;
import org.comptoir.program.cli.file.FileErrorText;
import org.comptoir.program.cli.file.OutputFile;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.Json;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.open.Program;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Closes the day, writes its Z report, and makes the backup that belongs to it. The day stays closed even if the
/// report or the backup fails.
@Command(name = "close")
final class DayCloseCommand implements Callable<Integer> {

    private final CommandContext session;

    @Option(names = "--counted", required = true, paramLabel = "AMOUNT", descriptionKey = "cli.option.counted")
    private Money counted = Money.ZERO;

    @Option(names = "--float", paramLabel = "AMOUNT", descriptionKey = "cli.option.float")
    @Nullable
    private Money nextFloat;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "cli.option.reason")
    private String reason = "";

    @Option(names = "--to", paramLabel = "FILE.pdf", descriptionKey = "cli.option.zreport")
    @Nullable
    private Path file;

    DayCloseCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (counted.isNegative() || nextFloat != null && nextFloat.isNegative()) {
            throw new CommandRefused("amount", session.texts().get("cli.day.negative"));
        }
        return session.withShop(shop -> {
            if (file != null) {
                new OutputFile(session, file).writable();
            }
            var dayEnd = shop.counter().dayEnd();
            var result = dayEnd.close(session.by(), CashCount.ofTotal(counted), left(dayEnd), reason);
            var sentence = result.sentence(session.formats(shop));
            return switch (result) {
                case CloseResult.Closed(var closing) -> closed(shop, closing, sentence);
                case CloseResult.ClosedMeanwhile other -> throw new CommandRefused(Json.kind(other), sentence);
                case CloseResult.FloatAboveCash floatAboveCash ->
                    throw new CommandRefused(Json.kind(floatAboveCash), sentence);
            };
        });
    }

    /// The float of this morning, unless another amount is given or less was counted.
    private Money left(DayClosings dayEnd) {
        return nextFloat == null ? dayEnd.openDay(session.by()).openingFloat().min(counted) : nextFloat;
    }

    private int closed(OpenShop shop, DayClosing closing, String sentence) {
        session.say(sentence);
        var formats = session.formats(shop);
        session.say(session.texts()
                .get(
                        "cli.day.cash",
                        formats.money(closing.figures().cashExpected()),
                        formats.money(closing.counted().total()),
                        formats.money(closing.difference())));
        var answer = Json.parts(closing);
        answer.put("turnover", closing.figures().turnover());
        answer.put("cashExpected", closing.figures().cashExpected());
        answer.put("cashCounted", closing.counted().total());
        answer.put("difference", closing.difference());
        var written = write(shop, closing, answer);
        var backedUp = backUp(shop, answer);
        session.json(answer);
        return written && backedUp ? ExitCode.DONE : ExitCode.MACHINE;
    }

    private boolean write(OpenShop shop, DayClosing closing, Map<String, Object> answer) {
        var papers = new DocumentPrinter(shop, Program.nameAndVersion());
        try {
            var target = new OutputFile(session, file == null ? papers.defaultFile(closing) : file);
            target.write(papers.closingPdf(closing));
            answer.put("paper", target.toString());
            session.say(session.texts().get("cli.day.paper", target));
            return true;
        } catch (UncheckedIOException e) {
            session.trouble("unwritten", unwritten(closing, e));
            return false;
        }
    }

    private String unwritten(DayClosing closing, UncheckedIOException problem) {
        var texts = session.texts();
        return texts.get("cli.day.nopaper", FileErrorText.sentence(problem, texts), String.valueOf(closing.number()));
    }

    private boolean backUp(OpenShop shop, Map<String, Object> answer) {
        try {
            var backup = shop.backups().makeAutomatic(session.by());
            answer.put("backup", backup.file().toString());
            session.say(session.texts().get("cli.backup.done", backup.file()));
            return true;
        } catch (Unavailable.UnavailableException e) {
            var reason = UnavailableText.of(e.reason(), session.language());
            session.trouble("no-backup", session.texts().get("cli.day.nobackup", reason));
            return false;
        }
    }
}
