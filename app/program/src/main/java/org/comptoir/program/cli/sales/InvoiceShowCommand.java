package org.comptoir.program.cli.sales;

import java.util.concurrent.Callable;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Shows an invoice.
@Command(name = "show")
@RequiredRights(Permission.SELL)
final class InvoiceShowCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "NUMBER", descriptionKey = "cli.option.invoice")
    private String number = "";

    InvoiceShowCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var invoice = InvoiceJson.find(session, shop, number);
            var formats = session.formats(shop);
            session.json(InvoiceJson.of(invoice));
            session.say(invoice.number() + "  " + formats.date(invoice.day()) + "  " + invoice.sale());
            session.say(
                    invoice.buyer().name() + "  " + invoice.buyer().numbers().vatNumber());
            invoice.lines()
                    .forEach(line -> session.say("  %s × %s  %s"
                            .formatted(
                                    formats.quantity(line.quantity()), line.description(), formats.money(line.net()))));
            for (var tax : invoice.taxes().rows()) {
                session.say("  "
                        + session.texts()
                                .get(
                                        "cli.sale.vat",
                                        formats.percent(tax.rate().rate()),
                                        formats.money(tax.net()),
                                        formats.money(tax.tax())));
            }
            session.say(session.texts()
                    .get("cli.invoice.total", formats.money(invoice.total()), formats.money(invoice.due())));
            return ExitCode.DONE;
        });
    }
}
