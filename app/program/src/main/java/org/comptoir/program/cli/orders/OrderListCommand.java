package org.comptoir.program.cli.orders;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.pos.orders.OrderSelection;
import org.comptoir.pos.orders.OrderSelection.Stage;
import org.comptoir.pos.orders.OrderText;
import org.comptoir.pos.orders.SalesOrder;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.till.OrderNumber;
import org.comptoir.program.cli.file.ListFile;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.NameConverter;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.documents.OrderListPaper;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Lists quotes and goods put aside: those that are pending, unless others are asked for.
@Command(name = "list")
@RequiredRights(Permission.SELL)
final class OrderListCommand implements Callable<Integer> {

    private final CommandContext session;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            converter = OrderKindConverter.class,
            descriptionKey = "cli.option.orderkind")
    private OrderNumber.@Nullable Kind kind;

    @Option(names = "--expired", descriptionKey = "cli.option.orderexpired")
    private boolean expired;

    @Option(names = "--all", descriptionKey = "cli.option.orderall")
    private boolean all;

    @Option(
            names = "--search",
            paramLabel = "WORDS",
            converter = NameConverter.class,
            descriptionKey = "cli.option.ordersearch")
    private String searched = "";

    @Option(names = "--file", paramLabel = "FILE", descriptionKey = "cli.option.salefile")
    @Nullable
    private Path file;

    OrderListCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var stage = expired ? Stage.EXPIRED : all ? Stage.ALL : Stage.PENDING;
            var selection = OrderSelection.of(kind, stage, searched);
            if (file != null) {
                var paper = new OrderListPaper(shop);
                var formats = session.formats(shop);
                ListFile.write(
                        session,
                        shop,
                        file,
                        (table, out) -> paper.table(session.by(), selection, table, formats, out),
                        () -> paper.of(session.by(), selection, formats));
                session.json(Map.of("file", file.toString()));
                return ExitCode.DONE;
            }
            var orders = shop.counter().orders().list(selection);
            session.record(shop, "orders-read", orders.size() + " orders");
            session.json(orders.stream().map(OrderJson::of).toList());
            var formats = session.formats(shop);
            orders.forEach(order -> say(order, formats));
            return ExitCode.DONE;
        });
    }

    private void say(SalesOrder order, Formats formats) {
        var customer = order.customer();
        session.say("%s  %s  %s  %s"
                .formatted(
                        order.number(),
                        new OrderText(formats).state(order),
                        formats.money(order.total()),
                        customer == null ? "" : customer.displayName())
                .stripTrailing());
    }
}
