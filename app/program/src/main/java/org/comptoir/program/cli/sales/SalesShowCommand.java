package org.comptoir.program.cli.sales;

import java.util.concurrent.Callable;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.open.OpenShop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Shows one sale.
@Command(name = "show")
@RequiredRights(Permission.SELL)
final class SalesShowCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "NUMBER", descriptionKey = "cli.option.sale")
    private String number = "";

    SalesShowCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var sale = SaleNumber.parse(number, shop.till().id())
                    .flatMap(shop.counter().sales()::byNumber)
                    .orElseThrow(
                            () -> new CommandRefused("no-sale", session.texts().get("cli.refused.nosale", number)));
            session.json(SaleJson.complete(sale));
            say(shop, sale);
            return ExitCode.DONE;
        });
    }

    private void say(OpenShop shop, Sale sale) {
        var formats = session.formats(shop);
        session.say(SaleJson.columns(sale));
        session.say(formats.dateTime(sale.soldAt()) + "  " + sale.staffName());
        var customer = sale.customer();
        if (customer != null) {
            session.say(customer.displayName());
        }
        for (var line : sale.lines()) {
            session.say("  %s × %s  %s"
                    .formatted(formats.quantity(line.quantity()), line.description(), formats.money(line.total())));
        }
        if (!sale.rounding().isZero()) {
            session.say("  " + session.texts().get("cli.sales.rounding") + "  " + formats.money(sale.rounding()));
        }
        for (var tender : sale.tenders()) {
            session.say("  " + tender.type().title(session.language()) + "  " + formats.money(tender.amount()));
        }
    }
}
