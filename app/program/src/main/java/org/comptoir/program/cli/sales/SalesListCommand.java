package org.comptoir.program.cli.sales;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Lists the sales of a period; all sales if none is given.
@Command(name = "list")
@RequiredRights(Permission.SEE_FIGURES)
final class SalesListCommand implements Callable<Integer> {

    private final CommandContext session;

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "cli.option.from")
    private LocalDate from = LocalDate.of(2000, 1, 1);

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "cli.option.until")
    private LocalDate to = LocalDate.of(2999, 12, 31);

    SalesListCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (to.isBefore(from)) {
            throw new CommandRefused("period", session.texts().get("cli.period", from.toString(), to.toString()));
        }
        return session.withShop(shop -> {
            var sales = shop.counter().sales().between(from, to);
            session.record(shop, "sales-read", sales.size() + " sales");
            session.json(sales.stream().map(SaleJson::summary).toList());
            sales.forEach(sale -> session.say(SaleJson.columns(sale)));
            return ExitCode.DONE;
        });
    }
}
