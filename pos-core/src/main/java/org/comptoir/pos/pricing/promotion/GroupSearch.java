package org.comptoir.pos.pricing.promotion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.pricing.promotion.Grouping.Pick;
import org.comptoir.pos.pricing.promotion.Offer.OwnPrices;
import org.comptoir.pos.pricing.promotion.Offer.PercentOff;
import org.comptoir.pos.pricing.promotion.Offer.Reward;
import org.comptoir.pos.pricing.promotion.Offer.SecondOff;
import org.comptoir.pos.pricing.promotion.Offer.SetPrice;
import org.comptoir.pos.pricing.promotion.Offer.TakeAndPay;

/// Makes the groups of pieces that promotions ask for. The dearest pieces go first, which gives the customer the most;
/// among equal prices the order of the lines decides.
final class GroupSearch {

    private final List<PromotedLine> lines;
    private final long[] prices;
    private final int[] dearestFirst;
    private final Map<Goods, int[]> known = new IdentityHashMap<>();

    GroupSearch(List<PromotedLine> lines) {
        this.lines = lines;
        prices = lines.stream().mapToLong(line -> line.unitPrice().cents()).toArray();
        dearestFirst = IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).pieces() > 0)
                .boxed()
                .sorted(Comparator.comparingLong(line -> -prices[line]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// Whether a promotion is about groups of pieces, and not about each by itself.
    static boolean isOfGroups(Offer offer) {
        return switch (offer) {
            case PercentOff ignored -> false;
            case OwnPrices ignored -> false;
            case TakeAndPay ignored -> true;
            case SecondOff ignored -> true;
            case SetPrice ignored -> true;
            case Reward ignored -> false;
        };
    }

    /// @param left the number of pieces of each line
    /// @param apart cents that one piece of each line would get by itself
    Grouping groups(Offer offer, long[] left, long[] apart) {
        return switch (offer) {
            case PercentOff ignored -> new Grouping.Builder(prices, apart).build();
            case OwnPrices ignored -> new Grouping.Builder(prices, apart).build();
            case TakeAndPay(var goods, var take, var pay) -> rows(goods, take, take - pay, Percent.ALL, left, apart);
            case SecondOff(var goods, var percent) -> rows(goods, 2, 1, percent, left, apart);
            case SetPrice(var parts, var price) -> sets(parts, price.cents(), left, apart);
            case Reward ignored -> new Grouping.Builder(prices, apart).build();
        };
    }

    /// The lines with such goods, the dearest first; asked again and again while promotions are combined.
    private int[] linesOf(Goods goods) {
        return known.computeIfAbsent(
                goods,
                about -> IntStream.of(dearestFirst)
                        .filter(line -> lines.get(line).isOf(about))
                        .toArray());
    }

    /// Cuts the pieces, dearest first, into groups of equal size, of which the last ones are reduced.
    private Grouping rows(Goods goods, int size, int reduced, Percent percent, long[] left, long[] apart) {
        var result = new Grouping.Builder(prices, apart);
        var open = new ArrayList<Pick>();
        var missing = (long) size;
        for (var line : linesOf(goods)) {
            var there = left[line];
            while (there > 0) {
                var isWhole = open.isEmpty() && there >= size;
                var times = isWhole ? there / size : 1;
                var pick = new Pick(line, isWhole ? size : Math.min(missing, there));
                open.add(pick);
                there -= times * pick.count();
                missing -= pick.count();
                if (missing == 0) {
                    result.add(times, cheapest(open, reduced, percent), open);
                    open.clear();
                    missing = size;
                }
            }
        }
        return result.build();
    }

    /// What is taken off the last pieces of a group.
    private long cheapest(List<Pick> picks, int reduced, Percent percent) {
        var off = 0L;
        var rest = (long) reduced;
        for (var pick : picks.reversed()) {
            var count = Math.min(rest, pick.count());
            off += count * CentShare.of(prices[pick.line()], percent);
            rest -= count;
        }
        return off;
    }

    /// Makes one set after the other of the dearest pieces, as long as each costs more without.
    private Grouping sets(List<SetPrice.Part> parts, long price, long[] left, long[] apart) {
        var result = new Grouping.Builder(prices, apart);
        var there = left.clone();
        var orders = parts.stream().map(part -> linesOf(part.goods())).toList();
        var starts = new int[parts.size()];
        var set = set(parts, orders, starts, there);
        while (!set.isEmpty()) {
            var times = times(set, there);
            if (!result.add(times, worth(set) - price, set)) {
                return result.build();
            }
            for (var pick : set) {
                there[pick.line()] -= times * pick.count();
            }
            set = set(parts, orders, starts, there);
        }
        return result.build();
    }

    /// The pieces of one set; none if it cannot be made any more.
    ///
    /// @param starts for each part, the first line that may still have pieces
    private static List<Pick> set(List<SetPrice.Part> parts, List<int[]> orders, int[] starts, long[] there) {
        var set = new ArrayList<Pick>();
        for (var part = 0; part < starts.length; part++) {
            var order = orders.get(part);
            while (starts[part] < order.length && there[order[starts[part]]] == 0) {
                starts[part]++;
            }
            var missing = (long) parts.get(part).count();
            for (var at = starts[part]; at < order.length && missing > 0; at++) {
                var line = order[at];
                var count = Math.min(missing, there[line] - picked(set, line));
                if (count > 0) {
                    set.add(new Pick(line, count));
                    missing -= count;
                }
            }
            if (missing > 0) {
                return List.of();
            }
        }
        return set;
    }

    private static long picked(List<Pick> set, int line) {
        var picked = 0L;
        for (var pick : set) {
            picked += pick.line() == line ? pick.count() : 0;
        }
        return picked;
    }

    private long worth(List<Pick> set) {
        var worth = 0L;
        for (var pick : set) {
            worth += pick.count() * prices[pick.line()];
        }
        return worth;
    }

    /// How often the same set can be made of the same lines.
    private static long times(List<Pick> set, long[] there) {
        var times = Long.MAX_VALUE;
        for (var pick : set) {
            times = Math.min(times, there[pick.line()] / picked(set, pick.line()));
        }
        return times;
    }
}
