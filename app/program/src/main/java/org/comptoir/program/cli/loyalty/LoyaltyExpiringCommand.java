package org.comptoir.program.cli.loyalty;

import java.util.concurrent.Callable;
import org.comptoir.customers.loyalty.PointsExpiries;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.documents.LoyaltyTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Tells whose points end soon.
@Command(name = "expiring")
@RequiredRights(Permission.SEE_CUSTOMERS)
final class LoyaltyExpiringCommand implements Callable<Integer> {

    private final CommandContext session;

    @Option(names = "--days", paramLabel = "N", descriptionKey = "cli.option.ahead")
    private int days = PointsExpiries.DEFAULT_DAYS_AHEAD;

    LoyaltyExpiringCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (days < PointsExpiries.MIN_DAYS_AHEAD || days > PointsExpiries.MAX_DAYS_AHEAD) {
            throw new CommandRefused("days", session.texts().get("cli.loyalty.days", PointsExpiries.MAX_DAYS_AHEAD));
        }
        return session.withShop(shop -> {
            session.json(shop.customerFile().expiries().within(session.by(), days));
            var table = new LoyaltyTables(shop, session.formats(shop)).expiring(session.by(), days);
            return LoyaltyAnswer.say(session, shop, table);
        });
    }
}
