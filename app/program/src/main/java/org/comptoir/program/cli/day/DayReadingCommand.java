package org.comptoir.program.cli.day;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.file.OutputFile;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.Json;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.program.cli.runtime.TrainingOption;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.open.Program;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Reads the totals of the open day without closing it (X), which the technical log tells.
@Command(name = "x")
@RequiredRights(Permission.CLOSE_DAY)
final class DayReadingCommand implements Callable<Integer> {

    private final CommandContext session;

    @Option(names = "--to", paramLabel = "FILE.pdf", descriptionKey = "cli.option.to")
    @Nullable
    private Path file;

    @Mixin
    private TrainingOption training = new TrainingOption();

    DayReadingCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return training.withShop(session, shop -> {
            var target = file == null ? null : new OutputFile(session, file).writable();
            var figures = shop.counter().dayEnd().xReading(session.by());
            var formats = session.formats(shop);
            figures.warning(formats).ifPresent(session::tell);
            session.say(session.texts()
                    .get(
                            "cli.day.x",
                            figures.sales(),
                            formats.money(figures.turnover()),
                            formats.money(figures.cashExpected())));
            var answer = Json.parts(figures);
            answer.put("turnover", figures.turnover());
            answer.put("cashExpected", figures.cashExpected());
            answer.put("activity", shop.counter().activities().ofOpenDay(figures));
            if (target != null) {
                target.write(new DocumentPrinter(shop, Program.onPaper())
                        .readingPdf(figures, session.by().name()));
                answer.put("paper", target.toString());
                session.say(session.texts().get("cli.day.xpaper", target));
            }
            session.json(answer);
            return ExitCode.DONE;
        });
    }
}
