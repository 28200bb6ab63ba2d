package org.comptoir.program.cli.loyalty;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.comptoir.customers.loyalty.FrequentCards;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.documents.LoyaltyTables;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Tells which cards one person used often.
@Command(name = "suspicious")
@RequiredRights(Permission.SEE_FIGURES)
final class LoyaltySuspiciousCommand implements Callable<Integer> {

    private final CommandContext session;

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "cli.option.from")
    @Nullable
    private LocalDate from;

    @Option(names = "--to-date", paramLabel = "DATE", descriptionKey = "cli.option.until")
    @Nullable
    private LocalDate until;

    @Option(names = "--at-least", paramLabel = "N", descriptionKey = "cli.option.atleastsales")
    private int atLeast = FrequentCards.DEFAULT_SALES;

    LoyaltySuspiciousCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (atLeast < FrequentCards.MIN_SALES || atLeast > FrequentCards.MAX_SALES) {
            throw new CommandRefused(
                    "at-least",
                    session.texts().get("cli.loyalty.atleast", FrequentCards.MIN_SALES, FrequentCards.MAX_SALES));
        }
        return session.withShop(shop -> {
            var last = until == null ? LocalDate.now(shop.clock()) : until;
            var first = from == null ? last.minusMonths(1).plusDays(1) : from;
            if (last.isBefore(first)) {
                throw new CommandRefused(
                        "period", session.texts().get("cli.period", first.toString(), last.toString()));
            }
            session.json(shop.customerFile().frequentCards().list(session.by(), first, last, atLeast));
            var table = new LoyaltyTables(shop, session.formats(shop)).frequent(session.by(), first, last, atLeast);
            return LoyaltyAnswer.say(session, shop, table);
        });
    }
}
