package org.comptoir.program.cli.articles;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.comptoir.pos.catalogue.transfer.ArticleImportPreview;
import org.comptoir.pos.catalogue.transfer.ArticleImportResult;
import org.comptoir.pos.catalogue.transfer.ArticleMapping;
import org.comptoir.pos.catalogue.transfer.ArticleTables;
import org.comptoir.pos.spreadsheet.ImportCounts;
import org.comptoir.pos.spreadsheet.ProgressMonitor;
import org.comptoir.pos.spreadsheet.RefusedRow;
import org.comptoir.pos.spreadsheet.Table;
import org.comptoir.pos.spreadsheet.TableReadResult;
import org.comptoir.pos.spreadsheet.reading.TableFile;
import org.comptoir.pos.spreadsheet.writing.RefusedRows;
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

/// Brings articles in from a table.
@Command(name = "import")
@RequiredRights(Permission.EDIT_ARTICLES)
final class ArticleImportCommand extends ImportCommand {

    private final CommandContext session;

    @Mixin
    private final ArticleColumnOptions columns = new ArticleColumnOptions();

    ArticleImportCommand(CommandContext session) {
        super(session);
        this.session = session;
    }

    @Override
    protected Report run(OpenShop shop, List<Path> files, boolean rehearse) {
        if (files.size() > 1) {
            throw new CommandRefused("files", session.texts().get("cli.import.onetable"));
        }
        var from = files.getFirst();
        var table = table(from);
        var proposed =
                ArticleMapping.proposedFor(table, shop.counter().articleImport().taxRates());
        var mapping = columns.applied(session, table, proposed);
        if (!mapping.isUsable()) {
            throw noHeadings(from.toString());
        }
        if (table.headings().isEmpty()) {
            session.say(session.texts().get("cli.import.guessed", told(mapping)));
        }
        var preview = shop.counter().articleImport().dryRun(table, mapping, session.language());
        preview.wrongCheckDigits()
                .forEach(wrong -> session.say(
                        session.texts().get("cli.import.checkdigit", String.valueOf(wrong.row()), wrong.barcode())));
        if (rehearse) {
            return report(mapping, preview, preview.counts(), preview.refused());
        }
        var done = imported(shop, preview);
        return report(mapping, preview, done.counts(), done.refused());
    }

    private Table table(Path from) {
        return switch (ArticleTables.find(TableFile.readSheets(from, charset()))) {
            case Table table -> table;
            case TableReadResult.Refused refused ->
                throw new CommandRefused(Json.kind(refused), refused.message(Texts.of("tabular", session.language())));
        };
    }

    private ArticleImportResult.Done imported(OpenShop shop, ArticleImportPreview preview) {
        var result = shop.counter()
                .articleImport()
                .run(session.by(), preview, ProgressMonitor.unwatched(), session.language());
        return switch (result) {
            case ArticleImportResult.Done done -> done;
            case ArticleImportResult.Cancelled cancelled -> throw new IllegalStateException("cancelled by nobody");
        };
    }

    /// The columns by their numbers, from 1.
    private String told(ArticleMapping mapping) {
        var texts = Texts.of("articlefile", session.language());
        return mapping.columns().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(column ->
                        "#" + (column.getValue() + 1) + "=" + column.getKey().heading(texts))
                .collect(Collectors.joining(", "));
    }

    private Report report(
            ArticleMapping mapping, ArticleImportPreview preview, ImportCounts counts, List<RefusedRow> refused) {
        return new Report(
                counts,
                refused.stream()
                        .map(row -> new RefusedLine(row.row().number(), row.reason()))
                        .toList(),
                new Rejects(
                        refused.size(), out -> RefusedRows.write(out, preview.table(), refused, session.language())),
                Map.of(
                        "checkDigits",
                        preview.wrongCheckDigits(),
                        "columns",
                        mapping.columns().entrySet().stream()
                                .collect(Collectors.toMap(
                                        column -> column.getKey().key(), column -> column.getValue() + 1))));
    }
}
