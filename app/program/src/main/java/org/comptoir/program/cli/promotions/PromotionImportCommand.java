package org.comptoir.program.cli.promotions;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.comptoir.pos.promotions.transfer.PromotionImport;
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

/// Brings promotions in from a table.
@Command(name = "import")
@RequiredRights(Permission.EDIT_ARTICLES)
final class PromotionImportCommand extends ImportCommand {

    private final CommandContext session;

    PromotionImportCommand(CommandContext session) {
        super(session);
        this.session = session;
    }

    @Override
    protected Report run(OpenShop shop, List<Path> files, boolean rehearse) {
        if (files.size() > 1) {
            throw new CommandRefused("files", session.texts().get("cli.import.onetable"));
        }
        var table = table(files.getFirst());
        if (!PromotionImport.isUsable(table)) {
            throw new CommandRefused(
                    "headings", session.texts().get("cli.promotions.headings", PromotionImport.headings()));
        }
        var counter = shop.counter();
        var result = new PromotionImport(counter.promotions(), counter.catalogue())
                .run(session.by(), table, rehearse, session.language());
        return new Report(
                result.counts(),
                result.refused().stream()
                        .map(row -> new RefusedLine(row.row().number(), row.reason()))
                        .toList(),
                new Rejects(
                        result.refused().size(),
                        out -> RefusedRows.write(out, table, result.refused(), session.language())),
                Map.of());
    }

    private Table table(Path from) {
        return switch (TableFile.read(from, charset())) {
            case Table table -> table;
            case TableReadResult.Refused refused ->
                throw new CommandRefused(Json.kind(refused), refused.message(Texts.of("tabular", session.language())));
        };
    }
}
