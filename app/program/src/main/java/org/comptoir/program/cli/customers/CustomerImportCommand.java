package org.comptoir.program.cli.customers;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.customers.transfer.ImportFile;
import org.comptoir.customers.transfer.ImportPreview;
import org.comptoir.customers.transfer.ImportPreview.AmbiguousChoice;
import org.comptoir.customers.transfer.ImportResult;
import org.comptoir.customers.transfer.ImportSource;
import org.comptoir.pos.spreadsheet.ProgressMonitor;
import org.comptoir.pos.text.Texts;
import org.comptoir.program.cli.file.InputFile;
import org.comptoir.program.cli.file.OutputFile;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.Json;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Imports customers from vCards or a table; with `--rehearse` it only reports what it would do.
@Command(name = "import")
final class CustomerImportCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.importfile")
    private Path file = Path.of("");

    @Option(names = "--rehearse", descriptionKey = "cli.option.rehearse")
    private boolean rehearse;

    @Option(names = "--rejects", paramLabel = "FILE", descriptionKey = "cli.option.rejects")
    @Nullable
    private Path rejects;

    @Option(names = "--add-doubtful", descriptionKey = "cli.option.adddoubtful")
    private boolean addDoubtful;

    CustomerImportCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        InputFile.existing(session, file);
        if (rejects != null) {
            new OutputFile(session, rejects).writable();
        }
        return session.withShop(shop -> {
            var preview = dryRun(shop, opened(shop));
            var choice = addDoubtful ? AmbiguousChoice.ADD : AmbiguousChoice.LEAVE_OUT;
            if (!rehearse) {
                run(shop, preview, choice);
            }
            giveBack(preview, choice);
            report(preview);
            return ExitCode.DONE;
        });
    }

    private ImportSource opened(OpenShop shop) {
        var region = shop.settings().profile().country();
        return switch (ImportFile.open(file, region)) {
            case ImportFile.Opened(var source) -> usable(source);
            case ImportFile.NotOpened refused -> throw refusal(Json.kind(refused.cards()), refused);
            case ImportFile.NoTable refused -> throw refusal(Json.kind(refused.table()), refused);
        };
    }

    private CommandRefused refusal(String kind, ImportFile why) {
        return new CommandRefused(kind, ImportFile.reason(why, session.language()));
    }

    private ImportSource usable(ImportSource source) {
        if (source instanceof ImportSource.Rows rows && !rows.mapping().isUsable()) {
            throw new CommandRefused("headings", session.texts().get("cli.import.headings", file));
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

    private void giveBack(ImportPreview preview, AmbiguousChoice choice) {
        var target = rejects;
        if (target == null) {
            return;
        }
        var left = preview.leftOut(choice, session.language());
        new OutputFile(session, target).write(out -> preview.source().writeRefused(out, left, session.language()));
        session.say(session.texts().get("cli.import.rejects", left.size(), target));
    }

    private record RefusedLine(int row, String reason) {}

    private void report(ImportPreview preview) {
        var exchange = Texts.of("exchange", session.language());
        var refused = preview.refused().stream()
                .map(row -> new RefusedLine(row.row(), row.reason(exchange)))
                .toList();
        var answer = new LinkedHashMap<String, Object>();
        answer.put("file", file.toString());
        answer.put("origin", preview.source().origin(exchange));
        answer.put("rehearsed", rehearse);
        answer.put("new", preview.added().size());
        answer.put("changed", preview.changed().size());
        answer.put("same", preview.unchanged());
        answer.put("doubtful", preview.ambiguous().size());
        answer.put("refused", refused);
        answer.put(
                "doubtfulRows",
                preview.ambiguous().stream()
                        .map(row -> Map.of("row", row.row(), "reason", row.reason(exchange)))
                        .toList());
        session.json(answer);
        say(preview, refused);
    }

    private void say(ImportPreview preview, List<RefusedLine> refused) {
        session.say(session.texts()
                .get(
                        "cli.import.counts",
                        preview.added().size(),
                        preview.changed().size(),
                        preview.unchanged(),
                        preview.ambiguous().size(),
                        refused.size()));
        refused.forEach(
                row -> session.say(session.texts().get("cli.import.refused", String.valueOf(row.row()), row.reason())));
    }
}
