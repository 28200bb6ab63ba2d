package org.comptoir.program.cli.day;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.comptoir.pos.closing.CloseResult;
import org.comptoir.pos.closing.DayClosing;
import org.comptoir.pos.closing.DayFigures;
import org.comptoir.pos.closing.TenderCount;
import org.comptoir.pos.database.location.UnavailableText;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.TenderType;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.file.FileErrorText;
import org.comptoir.program.cli.file.OutputFile;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.Json;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.program.cli.runtime.TrainingOption;
import org.comptoir.shop.dayend.BackupResult;
import org.comptoir.shop.dayend.DocumentResult;
import org.comptoir.shop.dayend.EndOfDay;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.fiscal.FiscalClosing;
import org.comptoir.shop.fiscal.FiscalText;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.open.Program;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Closes the day, writes its Z report, and makes the backup that belongs to it. The day stays closed even if the
/// report or the backup fails.
@Command(name = "close")
@RequiredRights(Permission.CLOSE_DAY)
final class DayCloseCommand implements Callable<Integer> {

    private final CommandContext session;

    @Mixin
    private CountOptions counted = new CountOptions();

    @Option(names = "--float", paramLabel = "AMOUNT", descriptionKey = "cli.option.float")
    @Nullable
    private Money nextFloat;

    @Option(names = "--to", paramLabel = "FILE.pdf", descriptionKey = "cli.option.zreport")
    @Nullable
    private Path file;

    @Option(names = "--clock-is-right", descriptionKey = "cli.option.clockright")
    private boolean clockIsRight;

    @Mixin
    private TrainingOption training = new TrainingOption();

    DayCloseCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (nextFloat != null && nextFloat.isNegative()) {
            throw new CommandRefused("amount", session.texts().get("cli.day.negative"));
        }
        return training.withShop(session, shop -> {
            if (file != null) {
                new OutputFile(session, file).writable();
            }
            var endOfDay = new EndOfDay(shop, new DocumentPrinter(shop, Program.onPaper()));
            var count = counted.count(session, () -> countable(endOfDay));
            var result = clockIsRight
                    ? endOfDay.closeByTheClock(session.by(), count, nextFloat)
                    : endOfDay.close(session.by(), count, nextFloat);
            var sentence = result.sentence(session.formats(shop));
            return switch (result) {
                case CloseResult.Closed(var closing) -> closed(shop, endOfDay, closing, sentence);
                case CloseResult.ClosedMeanwhile other -> throw new CommandRefused(Json.kind(other), sentence);
                case CloseResult.ClockDoubtful doubtful ->
                    throw new CommandRefused(
                            Json.kind(doubtful),
                            sentence + " " + session.texts().get("cli.day.clock"));
                case CloseResult.CountTooHigh tooHigh -> throw new CommandRefused(Json.kind(tooHigh), sentence);
                case CloseResult.FloatAboveCash floatAboveCash ->
                    throw new CommandRefused(Json.kind(floatAboveCash), sentence);
                case CloseResult.ReasonMissing missing -> throw new CommandRefused(Json.kind(missing), sentence);
                case CloseResult.TenderReasonMissing missing -> throw new CommandRefused(Json.kind(missing), sentence);
            };
        });
    }

    /// Also what was taken today and is no longer offered.
    private List<TenderType> countable(EndOfDay endOfDay) {
        var taken = endOfDay.openDay(session.by()).tenders().stream().map(DayFigures.TenderTotal::type);
        return Stream.concat(endOfDay.countable().stream(), taken)
                .filter(TenderCount::isCountable)
                .distinct()
                .toList();
    }

    private int closed(OpenShop shop, EndOfDay endOfDay, DayClosing closing, String sentence) {
        session.say(sentence);
        var formats = session.formats(shop);
        closing.figures().warning(formats).ifPresent(session::tell);
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
        answer.put("activity", shop.counter().activities().of(closing));
        var recorded = closeRecorder(shop, endOfDay, answer);
        var written = write(endOfDay, closing, answer);
        var backedUp = backUp(endOfDay, answer);
        session.json(answer);
        return recorded && written && backedUp ? ExitCode.DONE : ExitCode.MACHINE;
    }

    private boolean closeRecorder(OpenShop shop, EndOfDay endOfDay, Map<String, Object> answer) {
        var recorder = endOfDay.closeRecorder(session.by());
        var sentence = new FiscalText(session.formats(shop)).of(recorder);
        return switch (recorder) {
            case FiscalClosing.NoRecorder ignored -> true;
            case FiscalClosing.Closed closed -> told(Json.ofKind(closed), sentence, answer);
            case FiscalClosing.NothingToClose nothing -> told(Json.ofKind(nothing), sentence, answer);
            case FiscalClosing.Refused ignored -> trouble(sentence);
            case FiscalClosing.Unanswered ignored -> trouble(sentence);
        };
    }

    private boolean told(Map<String, Object> recorder, String sentence, Map<String, Object> answer) {
        answer.put("fiscalRecorder", recorder);
        session.say(sentence);
        return true;
    }

    private boolean trouble(String sentence) {
        session.trouble("fiscal-recorder", sentence);
        return false;
    }

    private boolean write(EndOfDay endOfDay, DayClosing closing, Map<String, Object> answer) {
        var texts = session.texts();
        return switch (endOfDay.write(closing, file)) {
            case DocumentResult.Written(var target) -> {
                answer.put("paper", target.toString());
                session.say(texts.get("cli.day.paper", target));
                yield true;
            }
            case DocumentResult.NotWritten(var problem) -> unwritten(closing, FileErrorText.sentence(problem, texts));
            case DocumentResult.NotMade() -> unwritten(closing, texts.get("cli.day.papercrash"));
            case DocumentResult.Printed() -> throw new IllegalStateException("a file is not printed");
        };
    }

    private boolean unwritten(DayClosing closing, String reason) {
        session.trouble("unwritten", session.texts().get("cli.day.nopaper", reason, String.valueOf(closing.number())));
        return false;
    }

    private boolean backUp(EndOfDay endOfDay, Map<String, Object> answer) {
        return switch (endOfDay.backUp(session.by())) {
            case BackupResult.BackedUp(var backup) -> {
                answer.put("backup", backup.file().toString());
                session.say(session.texts().get("cli.backup.done", backup.file()));
                yield true;
            }
            case BackupResult.NotBackedUp(var reason) -> {
                var message = UnavailableText.of(reason, session.language());
                session.trouble("no-backup", session.texts().get("cli.day.nobackup", message));
                yield false;
            }
        };
    }
}
