package org.comptoir.program.cli.sales;

import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.comptoir.pos.sales.AttachRefusalText;
import org.comptoir.pos.sales.AttachResult;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.Json;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.open.OpenShop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Attaches a finished sale to a customer who had forgotten their card.
@Command(name = "attach")
@RequiredRights({Permission.SELL, Permission.SEE_CUSTOMERS})
final class SalesAttachCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(index = "0", paramLabel = "NUMBER", descriptionKey = "cli.option.sale")
    private String number = "";

    @Parameters(index = "1", paramLabel = "CUSTOMER", descriptionKey = "cli.option.customer")
    private String customer = "";

    SalesAttachCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var sale = SaleNumber.parse(number, shop.till().id())
                    .orElseThrow(
                            () -> new CommandRefused("no-sale", session.texts().get("cli.refused.nosale", number)));
            switch (shop.counter().attachments().attach(session.by(), sale, buyer(shop))) {
                case AttachResult.Attached attached -> tell(attached);
                case AttachResult.Refused refused ->
                    throw new CommandRefused(
                            Json.kind(refused), new AttachRefusalText(session.formats(shop)).of(refused));
            }
            return ExitCode.DONE;
        });
    }

    private SaleCustomer buyer(OpenShop shop) {
        var customers = shop.customerFile().customers();
        return customers
                .byNumber(customer)
                .or(() -> customers.byCard(customer))
                .map(found -> new SaleCustomer(found.id(), found.displayName()))
                .orElseThrow(() ->
                        new CommandRefused("no-customer", session.texts().get("cli.refused.nocustomer", customer)));
    }

    private void tell(AttachResult.Attached attached) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("number", attached.sale());
        answer.put("customer", attached.customer());
        answer.put("points", attached.points());
        session.json(answer);
        session.say(session.texts()
                .get(
                        "cli.sale.attached",
                        attached.sale().toString(),
                        attached.customer().displayName(),
                        attached.points()));
    }
}
