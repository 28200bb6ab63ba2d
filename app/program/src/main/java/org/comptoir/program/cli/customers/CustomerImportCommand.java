package org.comptoir.program.cli.customers;

import java.nio.file.Path;
import java.util.Map;
import org.comptoir.customers.transfer.ImportFile;
import org.comptoir.customers.transfer.ImportPreview;
import org.comptoir.customers.transfer.ImportPreview.AmbiguousChoice;
import org.comptoir.customers.transfer.ImportResult;
import org.comptoir.customers.transfer.ImportSource;
import org.comptoir.pos.spreadsheet.ProgressMonitor;
import org.comptoir.pos.text.Texts;
import org.comptoir.program.cli.file.ImportCommand;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.Json;
import org.comptoir.shop.open.OpenShop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Brings customers in from vCards or a table.
@Command(name = "import")
final class CustomerImportCommand extends ImportCommand {

    private final CommandContext session;

    @Option(names = "--add-doubtful", descriptionKey = "cli.option.adddoubtful")
    private boolean addDoubtful;

    CustomerImportCommand(CommandContext session) {
        super(session);
        this.session = session;
    }

    @Override
    protected Report run(OpenShop shop, Path from, boolean rehearse) {
        var rehearsal = dryRun(shop, opened(shop, from));
        var choice = addDoubtful ? AmbiguousChoice.ADD : AmbiguousChoice.LEAVE_OUT;
        if (!rehearse) {
            run(shop, rehearsal, choice);
        }
        return report(rehearsal, rehearsal.leftOut(choice, session.language()));
    }

    private ImportSource opened(OpenShop shop, Path from) {
        var region = shop.settings().profile().country();
        return switch (ImportFile.open(from, region)) {
            case ImportFile.Opened(var source) -> usable(source, from);
            case ImportFile.NotOpened refused -> throw refusal(Json.kind(refused.cards()), refused);
            case ImportFile.NoTable refused -> throw refusal(Json.kind(refused.table()), refused);
        };
    }

    private CommandRefused refusal(String kind, ImportFile why) {
        return new CommandRefused(kind, ImportFile.reason(why, session.language()));
    }

    private ImportSource usable(ImportSource source, Path from) {
        if (source instanceof ImportSource.Rows rows && !rows.mapping().isUsable()) {
            throw noHeadings(from);
        }
        return source;
    }

    private ImportPreview dryRun(OpenShop shop, ImportSource source) {
        return shop.customerFile()
                .customerImport()
                .dryRun(session.by(), source, shop.settings().profile().country(), ProgressMonitor.unwatched())
                .orElseThrow(() -> new IllegalStateException("cancelled by nobody"));
    }

    private void run(OpenShop shop, ImportPreview preview, AmbiguousChoice choice) {
        var result =
                shop.customerFile().customerImport().run(session.by(), preview, choice, ProgressMonitor.unwatched());
        switch (result) {
            case ImportResult.Done done -> session.say(session.texts().get("cli.import.ran"));
            case ImportResult.Cancelled cancelled -> throw new IllegalStateException("cancelled by nobody");
            case ImportResult.ChangedMeanwhile changed ->
                throw new CommandRefused("changed-meanwhile", session.texts().get("cli.import.changed"));
        }
    }

    private Report report(ImportPreview rehearsal, Map<Integer, String> leftOut) {
        var exchange = Texts.of("exchange", session.language());
        var source = rehearsal.source();
        var notices = rehearsal.notices().stream()
                .map(noticed -> new RefusedLine(noticed.row(), noticed.notice().message(exchange)))
                .toList();
        notices.forEach(line ->
                session.say(session.texts().get("cli.import.refused", String.valueOf(line.row()), line.reason())));
        return new Report(
                rehearsal.counts(),
                rehearsal.refused().stream()
                        .map(row -> new RefusedLine(row.row(), row.reason(exchange)))
                        .toList(),
                new Rejects(leftOut.size(), out -> source.writeRefused(out, leftOut, session.language())),
                Map.of(
                        "origin",
                        source.origin(exchange),
                        "notices",
                        notices,
                        "doubtfulRows",
                        rehearsal.ambiguous().stream()
                                .map(row -> new RefusedLine(row.row(), row.reason(exchange)))
                                .toList()));
    }
}
