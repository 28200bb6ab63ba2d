package org.comptoir.program.cli.fiscal;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.comptoir.pos.fiscal.FiscalDocuments;
import org.comptoir.pos.sales.listing.SaleListing;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.fiscal.FiscalText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Lists fiscal documents of all tills, the newest first.
@Command(name = "list")
@RequiredRights(Permission.SEE_FIGURES)
final class FiscalListCommand implements Callable<Integer> {

    private final CommandContext session;

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "cli.option.from")
    @Nullable
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "cli.option.until")
    @Nullable
    private LocalDate to;

    FiscalListCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var zone = shop.till().zone();
            var first = from == null ? SaleListing.MIN_DAY : from;
            var last = to == null ? SaleListing.MAX_DAY : to;
            var listed = shop.counter()
                    .fiscalDocuments()
                    .prepared(
                            first.atStartOfDay(zone).toInstant(),
                            last.plusDays(1).atStartOfDay(zone).toInstant(),
                            FiscalDocuments.MAX_LISTED);
            session.record(shop, "fiscal-read", listed.size() + " documents");
            session.json(listed.stream().map(FiscalJson::of).toList());
            var text = new FiscalText(session.formats(shop));
            listed.forEach(document -> session.say(FiscalJson.columns(document, text)));
            return ExitCode.DONE;
        });
    }
}
