package org.comptoir.program.cli.loyalty;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.documents.LoyaltyTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Tells who has a birthday this month, and gives them the gift of the rules.
@Command(name = "birthdays")
@RequiredRights(Permission.SEE_CUSTOMERS)
final class LoyaltyBirthdaysCommand implements Callable<Integer> {

    private final CommandContext session;

    @Option(names = "--give", descriptionKey = "cli.option.givebirthdays")
    private boolean give;

    LoyaltyBirthdaysCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var month = YearMonth.from(LocalDate.now(shop.clock()));
            var gifts = shop.customerFile().loyaltyGifts();
            if (give) {
                session.say(session.texts().get("cli.loyalty.given", gifts.giveBirthdays(session.by(), month)));
            }
            session.json(gifts.birthdays(session.by(), month));
            var table = new LoyaltyTables(shop, session.formats(shop)).birthdays(session.by(), month);
            return LoyaltyAnswer.say(session, shop, table);
        });
    }
}
