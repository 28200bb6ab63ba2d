package org.comptoir.program.cli.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.comptoir.pos.closing.CashCount;
import org.comptoir.pos.closing.DayCount;
import org.comptoir.pos.closing.TenderCount;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.TenderType;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What was counted at the day's end, as given on the command line: the cash as one amount or by its notes and coins,
/// and
/// the totals of other means of payment.
final class CountOptions {

    @Option(names = "--counted", paramLabel = "AMOUNT", descriptionKey = "cli.option.counted")
    @Nullable
    private Money counted;

    @Option(names = "--count", paramLabel = "VALUE=PIECES", split = ",", descriptionKey = "cli.option.pieces")
    private Map<Money, Integer> pieces = new TreeMap<>();

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "cli.option.reason")
    private String reason = "";

    @Option(names = "--total", paramLabel = "MEANS=AMOUNT", descriptionKey = "cli.option.total")
    private Map<String, Money> totals = new TreeMap<>();

    @Option(names = "--total-reason", paramLabel = "MEANS=TEXT", descriptionKey = "cli.option.totalreason")
    private Map<String, String> reasons = new TreeMap<>();

    /// @param countable the means of payment that have totals to count
    /// @throws CommandRefused if no drawer can have been counted so
    DayCount count(CommandContext session, Supplier<List<TenderType>> countable) {
        if ((counted == null) == pieces.isEmpty()) {
            throw new CommandRefused("count", session.texts().get("cli.day.count"));
        }
        return new DayCount(cash(session), reason, tenders(session, countable));
    }

    private CashCount cash(CommandContext session) {
        if (counted != null) {
            if (counted.isNegative()) {
                throw new CommandRefused("amount", session.texts().get("cli.day.negative"));
            }
            return CashCount.ofTotal(counted);
        }
        for (var piece : pieces.entrySet()) {
            if (!CashCount.DENOMINATIONS.contains(piece.getKey())
                    || piece.getValue() < 0
                    || piece.getValue() > CashCount.MAX_PIECES) {
                throw new CommandRefused(
                        "pieces",
                        session.texts()
                                .get(
                                        "cli.day.pieces",
                                        piece.getKey().toDecimal() + "=" + piece.getValue(),
                                        denominations(),
                                        CashCount.MAX_PIECES));
            }
        }
        return CashCount.of(pieces);
    }

    private static String denominations() {
        return CashCount.DENOMINATIONS.stream().map(Money::toDecimal).collect(Collectors.joining(" "));
    }

    private List<TenderCount> tenders(CommandContext session, Supplier<List<TenderType>> countable) {
        var counts = new ArrayList<TenderCount>();
        var known = totals.isEmpty() ? List.<TenderType>of() : countable.get();
        for (var total : totals.entrySet()) {
            counts.add(new TenderCount(
                    means(session, known, total.getKey()), total.getValue(), reasons.getOrDefault(total.getKey(), "")));
        }
        for (var named : reasons.keySet()) {
            if (!totals.containsKey(named)) {
                throw new CommandRefused("means", session.texts().get("cli.day.reasonalone", named));
            }
        }
        return counts;
    }

    private static TenderType means(CommandContext session, List<TenderType> countable, String name) {
        return countable.stream()
                .filter(type -> name(type).equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new CommandRefused(
                        "means",
                        session.texts()
                                .get(
                                        "cli.day.means",
                                        name,
                                        countable.stream()
                                                .map(CountOptions::name)
                                                .collect(Collectors.joining(", ")))));
    }

    /// A tender of the shop's own is named as it is there.
    private static String name(TenderType type) {
        var own = type.own();
        return own == null ? type.kind().name().toLowerCase(Locale.ROOT) : own.name();
    }
}
