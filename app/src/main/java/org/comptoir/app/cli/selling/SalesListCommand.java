package org.comptoir.app.cli.selling;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.comptoir.app.cli.session.Exit;
import org.comptoir.app.cli.session.Refused;
import org.comptoir.app.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Lists the sales of some days; all of them when none are named.
@Command(name = "list")
final class SalesListCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "cli.option.from")
    private LocalDate from = LocalDate.of(2000, 1, 1);

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "cli.option.until")
    private LocalDate to = LocalDate.of(2999, 12, 31);

    SalesListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (to.isBefore(from)) {
            throw new Refused("period", session.texts().get("cli.period", from.toString(), to.toString()));
        }
        return session.withShop(shop -> {
            var sales = shop.counter().sales().between(from, to);
            session.json(sales.stream().map(SaleLines::summary).toList());
            sales.forEach(sale -> session.say(SaleLines.columns(sale)));
            return Exit.DONE;
        });
    }
}
