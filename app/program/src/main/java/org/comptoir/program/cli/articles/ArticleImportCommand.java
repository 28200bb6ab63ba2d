package org.comptoir.program.cli.articles;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.pos.catalogue.transfer.ArticleImportPreview;
import org.comptoir.pos.catalogue.transfer.ArticleImportResult;
import org.comptoir.pos.catalogue.transfer.ArticleMapping;
import org.comptoir.pos.spreadsheet.ProgressMonitor;
import org.comptoir.pos.spreadsheet.RefusedRow;
import org.comptoir.pos.spreadsheet.Table;
import org.comptoir.pos.spreadsheet.TableReadResult;
import org.comptoir.pos.spreadsheet.reading.TableFile;
import org.comptoir.pos.spreadsheet.writing.RefusedRows;
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

/// Imports articles from a table; with `--rehearse` it only reports what it would do.
@Command(name = "import")
final class ArticleImportCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.importfile")
    private Path file = Path.of("");

    @Option(names = "--rehearse", descriptionKey = "cli.option.rehearse")
    private boolean rehearse;

    @Option(names = "--rejects", paramLabel = "FILE", descriptionKey = "cli.option.rejects")
    @Nullable
    private Path rejects;

    ArticleImportCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        InputFile.existing(session, file);
        if (rejects != null) {
            new OutputFile(session, rejects).writable();
        }
        return session.withShop(shop -> {
            var table = table();
            var mapping = ArticleMapping.guess(table.headings());
            if (!mapping.isUsable()) {
                throw new CommandRefused("headings", session.texts().get("cli.import.headings", file));
            }
            var preview = shop.counter().articleImport().dryRun(table, mapping, session.language());
            var counts = rehearse ? counts(preview) : run(shop, preview);
            giveBack(table, counts.refused());
            report(counts);
            return ExitCode.DONE;
        });
    }

    private record Counts(int added, int changed, int same, List<RefusedRow> refused) {}

    private Table table() {
        return switch (TableFile.read(file)) {
            case Table table -> table;
            case TableReadResult.Refused refused ->
                throw new CommandRefused(Json.kind(refused), refused.message(Texts.of("tabular", session.language())));
        };
    }

    private static Counts counts(ArticleImportPreview preview) {
        return new Counts(preview.created().size(), preview.changed().size(), preview.unchanged(), preview.refused());
    }

    private Counts run(OpenShop shop, ArticleImportPreview preview) {
        var result = shop.counter()
                .articleImport()
                .run(session.by(), preview, ProgressMonitor.unwatched(), session.language());
        return switch (result) {
            case ArticleImportResult.Done done ->
                new Counts(done.added(), done.changed(), done.unchanged(), done.refused());
            case ArticleImportResult.Cancelled cancelled -> throw new IllegalStateException("cancelled by nobody");
        };
    }

    private void giveBack(Table table, List<RefusedRow> refused) {
        var target = rejects;
        if (target != null) {
            new OutputFile(session, target).write(out -> RefusedRows.write(out, table, refused, session.language()));
            session.say(session.texts().get("cli.import.rejects", refused.size(), target));
        }
    }

    private void report(Counts counts) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("file", file.toString());
        answer.put("rehearsed", rehearse);
        answer.put("new", counts.added());
        answer.put("changed", counts.changed());
        answer.put("same", counts.same());
        answer.put("doubtful", 0);
        answer.put(
                "refused",
                counts.refused().stream()
                        .map(row -> Map.of("row", row.row().number(), "reason", row.reason()))
                        .toList());
        session.json(answer);
        session.say(session.texts()
                .get(
                        "cli.import.counts",
                        counts.added(),
                        counts.changed(),
                        counts.same(),
                        0,
                        counts.refused().size()));
        counts.refused()
                .forEach(row -> session.say(session.texts()
                        .get("cli.import.refused", String.valueOf(row.row().number()), row.reason())));
    }
}
