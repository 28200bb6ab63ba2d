package org.comptoir.program.cli.sales;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.pos.sales.ReturnsByReason;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.text.Texts;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Adds up for which reasons goods came back on some days; today when none are named.
@Command(name = "returns")
@RequiredRights(Permission.SEE_FIGURES)
final class ReportReturnsCommand implements Callable<Integer> {

    private final CommandContext session;

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "cli.option.from")
    @Nullable
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "cli.option.until")
    @Nullable
    private LocalDate to;

    ReportReturnsCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var today = shop.till().day(shop.clock().instant());
            var last = to == null ? today : to;
            var first = from == null ? last : from;
            if (last.isBefore(first)) {
                throw new CommandRefused(
                        "period", session.texts().get("cli.period", first.toString(), last.toString()));
            }
            var rows = shop.counter().returnsByReason().of(session.by(), first, last);
            session.record(shop, "figures-read", "returns, " + first + " to " + last);
            session.json(Map.of(
                    "from",
                    first,
                    "to",
                    last,
                    "returns",
                    rows.stream().map(row -> json(row)).toList()));
            if (rows.isEmpty()) {
                session.say(session.texts().get("cli.report.noreturns"));
            }
            var formats = session.formats(shop);
            var sales = Texts.of("sales", formats.language());
            rows.forEach(row -> session.say(session.texts()
                    .get(
                            "cli.report.returns",
                            row.terms().said(sales),
                            sales.get(row.terms().goods().textKey()),
                            row.lines(),
                            formats.money(row.amount()))));
            return ExitCode.DONE;
        });
    }

    private static Map<String, Object> json(ReturnsByReason.Row row) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("reason", ReturnParser.name(row.terms().reason()));
        answer.put("words", row.terms().words());
        answer.put("goods", row.terms().goods().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        answer.put("lines", row.lines());
        answer.put("amount", row.amount());
        return answer;
    }
}
