package org.comptoir.program.cli.sales;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.pos.closing.SalesFigures;
import org.comptoir.pos.closing.TillsReport;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.spreadsheet.writing.TableWriter;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.tax.TaxSummary;
import org.comptoir.program.cli.file.OutputFile;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.Json;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.documents.TillsReportTable;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.open.Program;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Adds up what all tills sold on some days; today when none are named.
@Command(name = "tills")
@RequiredRights(Permission.SEE_FIGURES)
final class ReportTillsCommand implements Callable<Integer> {

    private final CommandContext session;

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "cli.option.from")
    @Nullable
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "cli.option.until")
    @Nullable
    private LocalDate to;

    @Option(names = "--file", paramLabel = "FILE", descriptionKey = "cli.option.reportfile")
    @Nullable
    private Path file;

    ReportTillsCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var report = report(shop);
            var table = new TillsReportTable(report, session.formats(shop));
            session.json(json(report));
            session.say(String.join("\t", table.headings()));
            table.rows().forEach(row -> session.say(String.join("\t", table.words(row))));
            if (file != null) {
                write(shop, table, file);
                session.say(session.texts().get("cli.report.written", file));
            }
            return ExitCode.DONE;
        });
    }

    private TillsReport report(OpenShop shop) {
        var today = shop.till().day(shop.clock().instant());
        var last = to == null ? today : to;
        var first = from == null ? (to == null ? today : to) : from;
        if (last.isBefore(first)) {
            throw new CommandRefused("period", session.texts().get("cli.period", first.toString(), last.toString()));
        }
        var report = shop.counter().tillsReports().of(session.by(), first, last);
        session.record(shop, "figures-read", first + " to " + last);
        return report;
    }

    private void write(OpenShop shop, TillsReportTable table, Path target) {
        var name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        var output = new OutputFile(session, target);
        if (name.endsWith(".pdf")) {
            var profile = shop.settings().profile();
            var today = LocalDate.ofInstant(shop.clock().instant(), profile.zone());
            var printer = new DocumentPrinter(shop, Program.onPaper());
            output.write(out -> printer.list(table.paper(profile.name(), today), out));
        } else if (name.endsWith(".csv") || name.endsWith(".xlsx")) {
            output.write(out -> {
                try (var writer = TableWriter.to(
                        out,
                        TableKind.ofName(name),
                        session.language(),
                        table.headings().getFirst())) {
                    writer.headings(table.headings());
                    table.rows().forEach(row -> writer.row(TillsReportTable.cells(row)));
                }
            });
        } else {
            throw new CommandRefused("ending", session.texts().get("cli.report.ending", name));
        }
    }

    private static Map<String, Object> json(TillsReport report) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("from", report.from());
        answer.put("to", report.to());
        answer.put("tills", report.tills().stream().map(of -> json(of)).toList());
        var total = figures(report.total());
        total.put("perpetual", report.perpetual());
        answer.put("total", total);
        return answer;
    }

    private static Map<String, Object> json(TillsReport.OfTill of) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("till", of.till().id());
        answer.put("name", of.till().name());
        answer.put("active", of.till().isActive());
        answer.putAll(figures(of.figures()));
        answer.put("perpetual", of.perpetual());
        answer.put("lastClosing", of.lastClosing());
        return answer;
    }

    private static Map<String, Object> json(TaxSummary.Row row) {
        var tax = new LinkedHashMap<String, Object>();
        tax.put("code", row.rate().code());
        tax.put("rate", row.rate().rate());
        tax.put("net", row.net());
        tax.put("tax", row.tax());
        tax.put("gross", row.gross());
        return tax;
    }

    private static Map<String, Object> figures(SalesFigures figures) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("sales", figures.sales());
        answer.put("turnover", figures.turnover());
        answer.put(
                "taxes", figures.taxes().rows().stream().map(row -> json(row)).toList());
        answer.put("tenders", figures.tenders().stream().map(Json::parts).toList());
        answer.put("payouts", figures.payouts());
        answer.put("vouchersSold", figures.vouchersSold());
        answer.put("returns", figures.returns());
        answer.put("discounts", figures.discounts());
        return answer;
    }
}
