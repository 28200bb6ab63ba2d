package org.comptoir.program.cli.sales;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.comptoir.pos.invoicing.ConsumerSales;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.file.OutputFile;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.files.AtomicFile;
import org.comptoir.shop.invoicing.ConsumerReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes a day's sales to consumers by VAT rate, as they are reported to the French tax administration.
@Command(name = "report")
@RequiredRights(Permission.SEE_FIGURES)
final class InvoiceReportCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.invoice.report")
    private Path file = Path.of("");

    @Option(names = "--day", paramLabel = "DATE", descriptionKey = "cli.option.invoice.day")
    @Nullable
    private LocalDate day;

    InvoiceReportCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var wanted = day == null ? shop.till().day(shop.clock().instant()) : day;
            var report = new ConsumerReport(shop);
            var reported = new ConsumerSales.OfDay[1];
            AtomicFile.write(new OutputFile(session, file).path(), out -> {
                reported[0] = report.write(session.by(), wanted, out);
                return 1;
            });
            session.record(shop, "figures-read", "consumer sales of " + wanted);
            tell(reported[0]);
            return ExitCode.DONE;
        });
    }

    private void tell(ConsumerSales.OfDay reported) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("day", reported.day());
        answer.put("transactions", reported.transactions());
        answer.put("net", reported.taxes().net());
        answer.put("tax", reported.taxes().tax());
        answer.put(
                "taxes", reported.taxes().rows().stream().map(InvoiceJson::of).toList());
        answer.put("file", file.toString());
        session.json(answer);
        session.say(session.texts().get("cli.report.written", file));
    }
}
