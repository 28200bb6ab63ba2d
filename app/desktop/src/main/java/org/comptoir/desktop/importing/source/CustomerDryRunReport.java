package org.comptoir.desktop.importing.source;

import java.io.OutputStream;
import java.util.List;
import org.comptoir.customers.search.CustomerSearch;
import org.comptoir.customers.transfer.CustomerImport;
import org.comptoir.customers.transfer.ImportPreview;
import org.comptoir.customers.transfer.ImportPreview.AmbiguousChoice;
import org.comptoir.customers.transfer.ImportResult;
import org.comptoir.customers.transfer.ImportSource;
import org.comptoir.desktop.customers.edit.ContactLabelWords;
import org.comptoir.desktop.customers.edit.CustomerLanguages;
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

    private static final int MAX_KINDS = 12;

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
        var labels = new ContactLabelWords(context.texts("customerrecord"));
        return rehearsal.changed().stream()
                .flatMap(row -> row.changes().stream()
                        .map(change -> change.worded(labels::shown, CustomerLanguages::ownName))
                        .map(change -> new ReportLine(
                                row.listName(), change.part().label(texts), change.before(), change.after())))
                .toList();
    }

    @Override
    public List<ReportLine> additions() {
        return rehearsal.added().stream()
                .map(row -> new ReportLine(row.listName(), "", "", row.reach()))
                .toList();
    }

    @Override
    public List<ReportLine> doubts() {
        var texts = exchange();
        return rehearsal.ambiguous().stream()
                .map(row -> new ReportLine(row.listName(), row(row.row()), "", row.reason(texts)))
                .toList();
    }

    @Override
    public String kept() {
        var kinds = rehearsal.keptByLabel(exchange()).entrySet().stream()
                .map(kind -> kind.getKey() + "\u00A0(" + context.formats().count(kind.getValue()) + ")")
                .toList();
        var shown = String.join(", ", kinds.subList(0, Math.min(MAX_KINDS, kinds.size())));
        return kinds.isEmpty()
                ? ""
                : context.texts("importing").get("importing.kept", shown, Math.max(0, kinds.size() - MAX_KINDS));
    }

    @Override
    public String consents() {
        var counts = rehearsal.consents().stream()
                .map(count -> count.text(exchange()))
                .toList();
        return counts.isEmpty()
                ? ""
                : context.texts("importing").get("importing.consents", String.join(" \u00B7 ", counts));
    }

    @Override
    public int undecided(DoubtfulChoice choice) {
        return rehearsal.undecided(doubtful(choice)).size();
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
    public Outcome run(SignedInStaff by, DoubtfulChoice choice, ProgressMonitor progress) {
        var result = customers.run(by, rehearsal, doubtful(choice), progress);
        return switch (result) {
            case ImportResult.Done(var added, var changed, var same, var leftOut) ->
                new Outcome.Done(added, changed, same, leftOut);
            case ImportResult.Cancelled() -> new Outcome.Cancelled();
            case ImportResult.ChangedMeanwhile() -> new Outcome.ChangedMeanwhile();
        };
    }

    @Override
    public void followUp() {
        search.catchUp();
    }

    @Override
    public int writeRefused(DoubtfulChoice choice, OutputStream out) {
        var reasons = rehearsal.leftOut(doubtful(choice), context.language());
        rehearsal.source().writeRefused(out, reasons, context.language());
        return reasons.size();
    }

    private static AmbiguousChoice doubtful(DoubtfulChoice choice) {
        return switch (choice) {
            case LEAVE_OUT -> AmbiguousChoice.LEAVE_OUT;
            case ADD -> AmbiguousChoice.ADD;
            case COMPLETE -> AmbiguousChoice.COMPLETE;
        };
    }

    @Override
    public String ending() {
        return switch (rehearsal.source()) {
            case ImportSource.Cards cards -> "vcf";
            case ImportSource.Rows rows -> rows.table().kind() == TableKind.XLSX ? "xlsx" : "csv";
        };
    }
}
