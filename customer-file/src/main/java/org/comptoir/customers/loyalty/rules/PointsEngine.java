package org.comptoir.customers.loyalty.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.comptoir.customers.loyalty.rules.EarnedPoints.Share;
import org.comptoir.customers.loyalty.rules.EarningRule.BetweenDates;
import org.comptoir.customers.loyalty.rules.EarningRule.CategoryRate;
import org.comptoir.customers.loyalty.rules.EarningRule.OnWeekdays;
import org.comptoir.customers.loyalty.rules.EarningRule.TagRate;
import org.comptoir.customers.loyalty.rules.EarningTicket.Goods;
import org.comptoir.pos.money.Money;

/// What a ticket earns. A category's own rate goes before a customer's, and a customer's before the usual one; of
/// several
/// the best counts. Of several days with more points the best counts; what the customer's level multiplies comes on
/// top.
public final class PointsEngine {

    /// The most that the goods of one rate earn on one ticket.
    public static final int MAX_POINTS = 1_000_000_000;

    private static final long CENTS_OF_A_EURO = 100;
    private static final long ONE_TIMES_ONE = 10_000;

    private PointsEngine() {}

    public static EarnedPoints earned(EarningRules rules, EarningTicket ticket) {
        var byRate = new TreeMap<Integer, List<Goods>>();
        for (var line : ticket.goods()) {
            if (line.paid().isPositive()) {
                byRate.computeIfAbsent(rate(rules, ticket, line), none -> new ArrayList<>())
                        .add(line);
            }
        }
        var times = (long) ofDay(rules, ticket).hundredths() * ticket.level().hundredths();
        var shares = new ArrayList<Share>();
        byRate.forEach((rate, goods) -> shares.addAll(shares(goods, points(goods, rate, rules.rounding(), times))));
        shares.sort(Comparator.comparingInt(Share::line));
        return new EarnedPoints(shares);
    }

    /// The points for each euro of a line.
    private static int rate(EarningRules rules, EarningTicket ticket, Goods line) {
        var ofCategory = rules.rules().stream()
                .filter(CategoryRate.class::isInstance)
                .map(CategoryRate.class::cast)
                .filter(rule -> rule.category().equals(line.category()))
                .mapToInt(CategoryRate::pointsPerEuro)
                .max();
        if (ofCategory.isPresent()) {
            return ofCategory.getAsInt();
        }
        return rules.rules().stream()
                .filter(TagRate.class::isInstance)
                .map(TagRate.class::cast)
                .filter(rule -> rule.group().includes(ticket.tags()))
                .mapToInt(TagRate::pointsPerEuro)
                .max()
                .orElse(rules.usualRate());
    }

    private static Multiplier ofDay(EarningRules rules, EarningTicket ticket) {
        var day = ticket.day();
        var best = Multiplier.ONE;
        for (var rule : rules.rules()) {
            var times = switch (rule) {
                case OnWeekdays(var days, var more) -> days.contains(day.getDayOfWeek()) ? more : Multiplier.ONE;
                case BetweenDates(var from, var to, var more) ->
                    day.isBefore(from) || day.isAfter(to) ? Multiplier.ONE : more;
                case CategoryRate ignored -> Multiplier.ONE;
                case TagRate ignored -> Multiplier.ONE;
            };
            best = times.compareTo(best) > 0 ? times : best;
        }
        return best;
    }

    private static int points(List<Goods> goods, int rate, PointsRounding rounding, long times) {
        var cents = Money.sum(goods.stream().map(Goods::paid).toList()).cents();
        var counted = switch (rounding) {
            case WHOLE_EUROS -> cents / CENTS_OF_A_EURO * CENTS_OF_A_EURO;
            case WHOLE_POINTS -> cents;
        };
        var exact = Math.multiplyExact(Math.multiplyExact(counted, rate), times);
        return (int) Math.min(MAX_POINTS, exact / (CENTS_OF_A_EURO * ONE_TIMES_ONE));
    }

    /// By running sum: none is below nothing, and all together are exact.
    private static List<Share> shares(List<Goods> goods, int points) {
        var whole = Money.sum(goods.stream().map(Goods::paid).toList());
        var shares = new ArrayList<Share>();
        var soFar = Money.ZERO;
        var given = 0L;
        for (var line : goods) {
            soFar = soFar.plus(line.paid());
            var due = Money.ofCents(points).scaled(soFar.cents(), whole.cents()).cents();
            if (due > given) {
                shares.add(new Share(line.line(), Math.toIntExact(due - given)));
            }
            given = due;
        }
        return shares;
    }
}
