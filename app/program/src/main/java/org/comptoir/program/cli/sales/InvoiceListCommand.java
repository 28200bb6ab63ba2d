package org.comptoir.program.cli.sales;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.comptoir.pos.invoicing.Invoices;
import org.comptoir.pos.sales.listing.SaleListing;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Lists the invoices of some days, the newest first.
@Command(name = "list")
@RequiredRights(Permission.SEE_FIGURES)
final class InvoiceListCommand implements Callable<Integer> {

    private final CommandContext session;

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "cli.option.from")
    @Nullable
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "cli.option.until")
    @Nullable
    private LocalDate to;

    InvoiceListCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var first = from == null ? SaleListing.MIN_DAY : from;
            var last = to == null ? SaleListing.MAX_DAY : to;
            var listed = shop.counter().invoices().list(session.by(), first, last, Invoices.MAX_LISTED);
            session.record(shop, "invoices-read", listed.size() + " invoices");
            session.json(listed.stream().map(InvoiceJson::of).toList());
            listed.forEach(invoice -> session.say(InvoiceJson.columns(invoice)));
            return ExitCode.DONE;
        });
    }
}
