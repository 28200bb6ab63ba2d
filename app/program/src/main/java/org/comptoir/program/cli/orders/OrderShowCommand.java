package org.comptoir.program.cli.orders;

import java.util.concurrent.Callable;
import org.comptoir.pos.orders.OrderText;
import org.comptoir.pos.orders.SalesOrder;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.till.OrderNumber;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Shows a quote or goods put aside.
@Command(name = "show")
@RequiredRights(Permission.SELL)
final class OrderShowCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "NUMBER", descriptionKey = "cli.option.order")
    private String number = "";

    OrderShowCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var order = OrderNumber.parse(number)
                    .flatMap(shop.counter().orders()::find)
                    .orElseThrow(
                            () -> new CommandRefused("no-order", session.texts().get("cli.refused.noorder", number)));
            session.record(shop, "orders-read", order.number().toString());
            session.json(OrderJson.of(order));
            say(order, session.formats(shop));
            return ExitCode.DONE;
        });
    }

    private void say(SalesOrder order, Formats formats) {
        var words = new OrderText(formats);
        var customer = order.customer();
        session.say(words.kind(order.number().kind()) + " " + order.number() + ", " + words.state(order));
        if (customer != null) {
            session.say("  " + customer.displayName());
        }
        order.lines()
                .forEach(line -> session.say("  %s × %s  %s  %s"
                        .formatted(
                                formats.quantity(line.quantity()),
                                line.name(),
                                formats.money(line.total()),
                                line.delivered().isZero()
                                        ? ""
                                        : session.texts()
                                                .get("cli.order.delivered", formats.quantity(line.delivered())))
                        .stripTrailing()));
        session.say("  " + session.texts().get("cli.order.total", formats.money(order.total())));
        order.deposits()
                .forEach(deposit -> session.say("  "
                        + session.texts()
                                .get(
                                        "cli.order.deposit",
                                        formats.date(deposit.at()),
                                        deposit.sale().toString(),
                                        formats.money(deposit.paid()))));
        session.say("  " + session.texts().get("cli.order.rest", formats.money(order.rest())));
    }
}
