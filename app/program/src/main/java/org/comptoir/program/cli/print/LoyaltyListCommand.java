package org.comptoir.program.cli.print;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.comptoir.customers.loyalty.RankBy;
import org.comptoir.customers.loyalty.RankedCustomer;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.customers.SegmentOption;
import org.comptoir.program.cli.file.PdfTarget;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.NameConverter;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.mailing.LoyaltyChoice;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes the list of the best customers.
@Command(name = "loyalty-list")
@RequiredRights(Permission.SEE_FIGURES)
final class LoyaltyListCommand implements Callable<Integer> {

    private static final int ALL = 100_000;

    private final CommandContext session;

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "cli.option.from")
    @Nullable
    private LocalDate from;

    @Option(names = "--to-date", paramLabel = "DATE", descriptionKey = "cli.option.until")
    @Nullable
    private LocalDate until;

    @Option(names = "--by", paramLabel = "points|turnover", descriptionKey = "cli.option.ranking")
    private Order order = Order.points;

    @Option(names = "--top", paramLabel = "N", descriptionKey = "cli.option.top")
    private int top = 100;

    @Option(
            names = "--segment",
            paramLabel = "NAME",
            converter = NameConverter.class,
            descriptionKey = "cli.option.segment")
    private String segment = "";

    @Mixin
    private PdfTarget pdf = new PdfTarget();

    LoyaltyListCommand(CommandContext session) {
        this.session = session;
    }

    /// As typed.
    private enum Order {
        points,
        turnover
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var zone = shop.settings().profile().zone();
            var last = until == null ? LocalDate.ofInstant(shop.clock().instant(), zone) : until;
            var first = from == null ? last.minusYears(1).plusDays(1) : from;
            if (last.isBefore(first)) {
                throw new CommandRefused(
                        "period", session.texts().get("cli.period", first.toString(), last.toString()));
            }
            var choice = new LoyaltyChoice(first, last, ranking(), ALL);
            var documents = PrintSupport.mailingDocuments(shop);
            var best = chosen(shop, documents.best(session.by(), choice));
            if (best.isEmpty()) {
                throw new CommandRefused("nobody", session.texts().get("cli.print.nobody"));
            }
            var target = pdf.of(session).writable();
            target.write(out -> documents.loyaltyList(session.by(), best, choice, out));
            shop.customerFile()
                    .mailings()
                    .recordLoyaltyList(
                            session.by(),
                            session.texts().get("cli.print.loyaltylist"),
                            session.language(),
                            best.stream().map(RankedCustomer::id).toList());
            session.record(shop, "customers-read", best.size() + " in a loyalty list");
            PrintSupport.done(session, target, best.size());
            return ExitCode.DONE;
        });
    }

    private RankBy ranking() {
        return switch (order) {
            case points -> RankBy.POINTS;
            case turnover -> RankBy.TURNOVER;
        };
    }

    private List<RankedCustomer> chosen(OpenShop shop, List<RankedCustomer> best) {
        var all = best;
        if (!segment.isEmpty()) {
            var members = shop
                    .customerFile()
                    .segments()
                    .members(session.by(), SegmentOption.criteria(shop, session, segment))
                    .stream()
                    .collect(Collectors.toSet());
            all = all.stream()
                    .filter(customer -> members.contains(customer.id()))
                    .toList();
        }
        return all.stream().limit(Math.max(1, top)).toList();
    }
}
