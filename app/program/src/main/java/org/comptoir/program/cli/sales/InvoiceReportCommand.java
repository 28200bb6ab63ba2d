package org.comptoir.program.cli.sales;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.pos.invoicing.ConsumerSales;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.file.OutputFile;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.files.AtomicFile;
import org.comptoir.shop.invoicing.ConsumerReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes the sales to consumers of a day, or of some days, by VAT rate, as they are reported to the French tax
/// administration.
@Command(name = "report")
@RequiredRights(Permission.SEE_FIGURES)
final class InvoiceReportCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.invoice.report")
    private Path file = Path.of("");

    @Option(names = "--day", paramLabel = "DATE", descriptionKey = "cli.option.invoice.day")
    @Nullable
    private LocalDate day;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "cli.option.invoice.to")
    @Nullable
    private LocalDate to;

    InvoiceReportCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var first = day == null ? shop.till().day(shop.clock().instant()) : day;
            var last = to == null ? first : to;
            if (!ConsumerReport.isPeriod(first, last)) {
                throw new CommandRefused("no-days", session.texts().get("cli.refused.days", ConsumerReport.MAX_DAYS));
            }
            var report = new ConsumerReport(shop);
            var reported = new ArrayList<ConsumerSales.OfDay>();
            AtomicFile.write(new OutputFile(session, file).path(), out -> {
                reported.addAll(report.write(session.by(), first, last, out));
                return reported.size();
            });
            session.record(shop, "figures-read", "consumer sales of " + first + (to == null ? "" : " to " + last));
            tell(first, last, reported);
            return ExitCode.DONE;
        });
    }

    private void tell(LocalDate first, LocalDate last, List<ConsumerSales.OfDay> reported) {
        var answer = new LinkedHashMap<String, Object>(
                first.equals(last) ? of(reported.getLast()) : Map.of("from", first, "to", last));
        if (!first.equals(last)) {
            answer.put("days", reported.stream().map(InvoiceReportCommand::of).toList());
        }
        answer.put("file", file.toString());
        session.json(answer);
        session.say(session.texts().get("cli.report.written", file));
    }

    private static Map<String, Object> of(ConsumerSales.OfDay reported) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("day", reported.day());
        answer.put("transactions", reported.transactions());
        answer.put("net", reported.taxes().net());
        answer.put("tax", reported.taxes().tax());
        answer.put(
                "taxes", reported.taxes().rows().stream().map(InvoiceJson::of).toList());
        answer.put(
                "parts", reported.parts().stream().map(InvoiceReportCommand::of).toList());
        return answer;
    }

    private static Map<String, Object> of(ConsumerSales.Part part) {
        return Map.of(
                "category",
                part.category().name().toLowerCase(Locale.ROOT),
                "transactions",
                part.transactions(),
                "taxes",
                part.taxes().rows().stream().map(InvoiceJson::of).toList());
    }
}
