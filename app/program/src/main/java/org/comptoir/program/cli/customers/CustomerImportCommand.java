package org.comptoir.program.cli.customers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.customers.transfer.ImportFile;
import org.comptoir.customers.transfer.ImportPreview;
import org.comptoir.customers.transfer.ImportPreview.AmbiguousChoice;
import org.comptoir.customers.transfer.ImportResult;
import org.comptoir.customers.transfer.ImportSource;
import org.comptoir.pos.spreadsheet.ImportCounts;
import org.comptoir.pos.spreadsheet.ProgressMonitor;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.text.Texts;
import org.comptoir.program.cli.file.ImportCommand;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.Json;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.open.OpenShop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Brings customers in from vCards or a table.
@Command(name = "import")
@RequiredRights(Permission.IMPORT_CUSTOMERS)
final class CustomerImportCommand extends ImportCommand {

    private final CommandContext session;

    @Option(names = "--add-doubtful", descriptionKey = "cli.option.adddoubtful")
    private boolean addDoubtful;

    @Option(names = "--complete-doubtful", descriptionKey = "cli.option.completedoubtful")
    private boolean completeDoubtful;

    @Mixin
    private final TableOptions table = new TableOptions();

    CustomerImportCommand(CommandContext session) {
        super(session);
        this.session = session;
    }

    @Override
    protected Report run(OpenShop shop, List<Path> from, boolean rehearse) {
        var sources = opened(shop, from);
        if (sources.size() > 1 && givesBack()) {
            throw new CommandRefused("sheets", session.texts().get("cli.import.sheets", names(sources)));
        }
        return sources.stream()
                .map(source -> run(shop, source, rehearse))
                .reduce(CustomerImportCommand::together)
                .orElseThrow();
    }

    private Report run(OpenShop shop, ImportSource source, boolean rehearse) {
        var rehearsal = dryRun(shop, source);
        var choice = choice();
        if (!rehearse) {
            run(shop, rehearsal, choice);
        }
        return report(rehearsal, rehearsal.leftOut(choice, session.language()));
    }

    private AmbiguousChoice choice() {
        if (addDoubtful && completeDoubtful) {
            throw new CommandRefused("options", session.texts().get("cli.import.doubtful"));
        }
        return addDoubtful
                ? AmbiguousChoice.ADD
                : completeDoubtful ? AmbiguousChoice.COMPLETE : AmbiguousChoice.LEAVE_OUT;
    }

    /// The answer for two lists.
    private static Report together(Report first, Report second) {
        var more = new LinkedHashMap<>(first.more());
        second.more().forEach((name, value) -> more.merge(name, value, CustomerImportCommand::both));
        return new Report(
                new ImportCounts(
                        first.counts().added() + second.counts().added(),
                        first.counts().changed() + second.counts().changed(),
                        first.counts().unchanged() + second.counts().unchanged(),
                        first.counts().ambiguous() + second.counts().ambiguous(),
                        first.counts().refused() + second.counts().refused()),
                Stream.concat(first.refused().stream(), second.refused().stream())
                        .toList(),
                first.rejects(),
                more);
    }

    private static Object both(Object first, Object second) {
        if (first instanceof Map<?, ?> some && second instanceof Map<?, ?> others) {
            var sums = new LinkedHashMap<Object, Object>(some);
            others.forEach((label, count) -> sums.merge(label, count, CustomerImportCommand::both));
            return sums;
        }
        if (first instanceof Integer some && second instanceof Integer more) {
            return some + more;
        }
        return first instanceof List<?> some && second instanceof List<?> others
                ? Stream.concat(some.stream(), others.stream()).toList()
                : first;
    }

    private static String names(List<ImportSource> sources) {
        return sources.stream().map(ImportSource::name).collect(Collectors.joining(", "));
    }

    private List<ImportSource> opened(OpenShop shop, List<Path> from) {
        var region = shop.settings().profile().country();
        var sources = new ArrayList<ImportSource>();
        for (var file : ImportFile.openAll(from, region, charset())) {
            switch (file) {
                case ImportFile.Opened(var source) -> sources.add(source);
                case ImportFile.NotOpened refused -> throw refusal(Json.kind(refused.cards()), refused, region, from);
                case ImportFile.NoTable refused -> throw refusal(Json.kind(refused.table()), refused, region, from);
            }
        }
        return table.mapped(session, shop, table.sheets(session, sources)).stream()
                .map(this::usable)
                .toList();
    }

    private CommandRefused refusal(String kind, ImportFile why, String region, List<Path> from) {
        var reason = ImportFile.reason(why, session.language());
        return new CommandRefused(
                kind,
                from.stream()
                        .filter(file -> from.size() > 1 && isRefused(file, region))
                        .findFirst()
                        .map(file -> session.texts().get("cli.import.file", file, reason))
                        .orElse(reason));
    }

    private boolean isRefused(Path file, String region) {
        return ImportFile.openAll(List.of(file), region, charset()).stream()
                .anyMatch(opened -> !(opened instanceof ImportFile.Opened));
    }

    private ImportSource usable(ImportSource source) {
        if (source instanceof ImportSource.Rows rows && !rows.mapping().isUsable()) {
            throw noHeadings(source.name());
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
        rehearsal.consents().forEach(count -> session.say(count.text(exchange)));
        rehearsal
                .keptByLabel(exchange)
                .forEach((label, count) -> session.say(session.texts().get("cli.import.kept", label, count)));
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
                                .toList(),
                        "consents",
                        rehearsal.consents(),
                        "changes",
                        rehearsal.changed().stream()
                                .flatMap(row -> row.changes().stream()
                                        .map(change -> new ChangedValue(
                                                row.row(),
                                                row.listName(),
                                                change.part().label(exchange),
                                                change.before(),
                                                change.after())))
                                .toList(),
                        "kept",
                        rehearsal.keptByLabel(exchange)));
    }

    /// A value of a customer that an import changes.
    private record ChangedValue(int row, String customer, String field, String before, String after) {}
}
