package org.comptoir.desktop.importing.source;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.search.CustomerSearch;
import org.comptoir.customers.transfer.CustomerImport;
import org.comptoir.customers.transfer.ImportPreview;
import org.comptoir.customers.transfer.ImportPreview.AmbiguousChoice;
import org.comptoir.customers.transfer.ImportResult;
import org.comptoir.customers.transfer.ImportSource;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.spreadsheet.ImportCounts;
import org.comptoir.pos.spreadsheet.ProgressMonitor;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Texts;

/// What an import of customers would do.
record CustomerDryRunReport(
        ScreenContext context, CustomerImport customers, CustomerSearch search, ImportPreview rehearsal)
        implements DryRunReport {

    @Override
    public ImportCounts counts() {
        return rehearsal.counts();
    }

    private Texts exchange() {
        return context.texts("exchange");
    }

    private String row(int number) {
        return context.texts("importing").get("importing.row", number);
    }

    @Override
    public List<ReportLine> changes() {
        var texts = exchange();
        return rehearsal.changed().stream()
                .flatMap(row -> row.changes().stream()
                        .map(change -> new ReportLine(
                                row.before().details().listName(),
                                change.part().label(texts),
                                change.before(),
                                change.after())))
                .toList();
    }

    @Override
    public List<ReportLine> additions() {
        return rehearsal.added().stream()
                .map(row -> new ReportLine(
                        row.incoming().details().listName(),
                        "",
                        "",
                        reach(row.incoming().details())))
                .toList();
    }

    private static String reach(CustomerDetails details) {
        return Stream.of(
                        details.address().town(),
                        details.phone().map(phone -> phone.number().national()).orElse(""),
                        details.email().map(email -> email.address()).orElse(""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" \u00B7 "));
    }

    @Override
    public List<ReportLine> doubts() {
        var texts = exchange();
        return rehearsal.ambiguous().stream()
                .map(row -> new ReportLine(row.incoming().details().listName(), row(row.row()), "", row.reason(texts)))
                .toList();
    }

    @Override
    public List<ReportLine> refusals() {
        var texts = exchange();
        return rehearsal.refused().stream()
                .map(row -> new ReportLine(row(row.row()), "", "", row.reason(texts)))
                .toList();
    }

    @Override
    public List<ReportLine> notices() {
        var texts = exchange();
        return rehearsal.notices().stream()
                .map(noticed -> new ReportLine(
                        noticed.listName(),
                        row(noticed.row()),
                        "",
                        noticed.notice().message(texts)))
                .toList();
    }

    @Override
    public Outcome run(SignedInStaff by, boolean addDoubtful, ProgressMonitor progress) {
        var result = customers.run(by, rehearsal, doubtful(addDoubtful), progress);
        return switch (result) {
            case ImportResult.Done(var added, var changed, var same, var leftOut) ->
                new Outcome.Done(added, changed, same, leftOut);
            case ImportResult.Cancelled() -> new Outcome.Cancelled();
            case ImportResult.ChangedMeanwhile(var customer) -> new Outcome.ChangedMeanwhile();
        };
    }

    @Override
    public void followUp() {
        search.catchUp();
    }

    @Override
    public int writeRefused(boolean addDoubtful, OutputStream out) {
        var reasons = rehearsal.leftOut(doubtful(addDoubtful), context.language());
        rehearsal.source().writeRefused(out, reasons, context.language());
        return reasons.size();
    }

    private static AmbiguousChoice doubtful(boolean add) {
        return add ? AmbiguousChoice.ADD : AmbiguousChoice.LEAVE_OUT;
    }

    @Override
    public String ending() {
        return switch (rehearsal.source()) {
            case ImportSource.Cards cards -> "vcf";
            case ImportSource.Rows rows -> rows.table().kind() == TableKind.XLSX ? "xlsx" : "csv";
        };
    }
}
