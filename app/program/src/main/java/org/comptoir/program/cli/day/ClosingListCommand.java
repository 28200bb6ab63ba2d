package org.comptoir.program.cli.day;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.pos.closing.DayClosing;
import org.comptoir.pos.closing.period.PeriodClosing;
import org.comptoir.pos.closing.period.PeriodKind;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.text.Formats;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.program.cli.runtime.TrainingOption;
import org.comptoir.shop.open.OpenShop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists the till's day, month and year closings, newest first.
@Command(name = "list")
@RequiredRights(Permission.CLOSE_DAY)
final class ClosingListCommand implements Callable<Integer> {

    private static final int MAX_DAYS = 10_000;

    private final CommandContext session;

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "cli.option.closingkind")
    private String kind = "all";

    @Mixin
    private TrainingOption training = new TrainingOption();

    ClosingListCommand(CommandContext session) {
        this.session = session;
    }

    private record Line(
            long number, String kind, String period, int sales, Money turnover, Money perpetual, boolean automatic) {

        static Line of(DayClosing closing) {
            var figures = closing.figures();
            return new Line(
                    closing.number(),
                    "day",
                    closing.businessDay().toString(),
                    figures.sales(),
                    figures.turnover(),
                    figures.perpetual(),
                    closing.automatic());
        }

        static Line of(PeriodClosing closing) {
            var figures = closing.figures();
            var isYear = closing.kind() == PeriodKind.YEAR;
            var day = closing.firstDay().toString();
            return new Line(
                    closing.number(),
                    isYear ? "year" : "month",
                    day.substring(0, isYear ? 4 : 7),
                    figures.sales(),
                    figures.turnover(),
                    figures.perpetual(),
                    true);
        }
    }

    @Override
    public Integer call() {
        if (!List.of("all", "day", "month", "year").contains(kind)) {
            throw new CommandRefused("closing-kind", session.texts().get("cli.closings.kind", kind));
        }
        return training.withShop(session, shop -> {
            var lines = lines(shop).stream()
                    .filter(line -> kind.equals("all") || line.kind().equals(kind))
                    .sorted(Comparator.comparing(Line::number).reversed())
                    .toList();
            var formats = session.formats(shop);
            session.json(lines.stream().map(ClosingListCommand::answer).toList());
            lines.forEach(line -> session.say(words(line, formats)));
            if (lines.isEmpty()) {
                session.say(session.texts().get("cli.closings.none"));
            }
            return ExitCode.DONE;
        });
    }

    private List<Line> lines(OpenShop shop) {
        var lines = new ArrayList<Line>();
        shop.counter().dayEnd().lastClosings(MAX_DAYS).forEach(closing -> lines.add(Line.of(closing)));
        shop.counter().periods().all(session.by()).forEach(closing -> lines.add(Line.of(closing)));
        return lines;
    }

    private static Map<String, Object> answer(Line line) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("number", line.number());
        answer.put("kind", line.kind());
        answer.put("period", line.period());
        answer.put("sales", line.sales());
        answer.put("turnover", line.turnover());
        answer.put("perpetual", line.perpetual());
        answer.put("automatic", line.automatic());
        return answer;
    }

    private String words(Line line, Formats formats) {
        return line.number() + "\t" + session.texts().get("cli.closings." + line.kind()) + "\t" + line.period() + "\t"
                + formats.money(line.turnover()) + "\t" + formats.money(line.perpetual());
    }
}
