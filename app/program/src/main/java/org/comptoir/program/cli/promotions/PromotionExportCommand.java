package org.comptoir.program.cli.promotions;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.pos.promotions.transfer.PromotionExport;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.file.OutputFile;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Exports all promotions in the format given by the file extension: `.csv` or `.xlsx`.
@Command(name = "export")
@RequiredRights(Permission.EDIT_ARTICLES)
final class PromotionExportCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.exportfile")
    private Path file = Path.of("");

    PromotionExportCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return session.withShop(shop -> {
            if (!name.endsWith(".csv") && !name.endsWith(".xlsx")) {
                throw new CommandRefused("ending", session.texts().get("cli.export.tables", name));
            }
            var counter = shop.counter();
            var written = new int[1];
            new OutputFile(session, file)
                    .write(out -> written[0] = new PromotionExport(counter.promotions(), counter.catalogue())
                            .write(session.by(), out, TableKind.ofName(name), session.language()));
            session.json(Map.of("file", file.toString(), "promotions", written[0]));
            session.say(session.texts().get("cli.export.promotions", written[0], file));
            return ExitCode.DONE;
        });
    }
}
