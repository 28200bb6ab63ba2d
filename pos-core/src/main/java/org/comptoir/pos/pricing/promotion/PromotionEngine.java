package org.comptoir.pos.pricing.promotion;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.promotion.AppliedPromotion.Share;

/// Decides which promotions a customer gets. Each piece takes part in one promotion. Of those on single pieces it is
/// the one that takes most off it; of those on groups, the one that gains most beyond that comes first, and the next
/// ones have the pieces that are left. That is done by the gain and by the gain for each euro, and compared with each
/// promotion alone: the customer gets what takes most off. See decision 0032.
///
/// The result depends on the order of the lines only where their articles and prices are equal.
public final class PromotionEngine {

    /// A way to combine them.
    ///
    /// @param groups in the order in which they were found
    /// @param left the number of pieces of each line that are in no group
    /// @param off cents, all together
    private record Plan(List<Grouped> groups, long[] left, long off) {}

    private record Grouped(int promotion, Grouping grouping) {}

    /// @param round in which it was found; pieces may have been taken since
    private record Found(int promotion, Grouping grouping, int round) {}

    private final List<PromotedLine> lines;
    private final List<Promotion> promotions;
    private final GroupSearch search;
    private final List<SinglePieces> singles;
    private final long[] apart;
    private final long[] whole;
    private final long[] pieces;

    private PromotionEngine(List<PromotedLine> lines, List<Promotion> promotions) {
        this.lines = lines;
        this.promotions = promotions.stream()
                .sorted(Comparator.comparingLong(promotion -> promotion.id().value()))
                .toList();
        search = new GroupSearch(lines);
        singles = lines.stream()
                .map(line -> SinglePieces.of(line, this.promotions))
                .toList();
        apart = singles.stream().mapToLong(SinglePieces::offUnit).toArray();
        whole = singles.stream().mapToLong(SinglePieces::offLine).toArray();
        pieces = lines.stream().mapToLong(PromotedLine::pieces).toArray();
    }

    /// @param lines of articles at prices that are not negative
    /// @param promotions that run and whose coupons were shown, in any order
    /// @return those that take something off, each once
    public static List<AppliedPromotion> best(List<PromotedLine> lines, List<Promotion> promotions) {
        return promotions.isEmpty() || lines.isEmpty() ? List.of() : new PromotionEngine(lines, promotions).best();
    }

    private List<AppliedPromotion> best() {
        var nothing = new long[lines.size()];
        var grouped = IntStream.range(0, promotions.size())
                .filter(promotion ->
                        GroupSearch.isOfGroups(promotions.get(promotion).offer()))
                .toArray();
        var alone = IntStream.of(grouped)
                .mapToObj(promotion -> plan(List.of(new Grouped(promotion, groups(promotion, pieces, nothing)))));
        var together =
                Stream.of(greedy(grouped, Grouping::byGain), greedy(grouped, Grouping::byDensity), plan(List.of()));
        return Stream.concat(together, alone)
                .reduce((one, other) -> other.off() > one.off() ? other : one)
                .map(this::applied)
                .orElseThrow();
    }

    private Grouping groups(int promotion, long[] left, long[] byThemselves) {
        return search.groups(promotions.get(promotion).offer(), left, byThemselves);
    }

    /// What a promotion would give only shrinks as pieces are taken, so it is reckoned anew only when it comes first.
    private Plan greedy(int[] grouped, Comparator<Grouping> order) {
        var queue = new PriorityQueue<Found>(
                Comparator.comparing(Found::grouping, order).reversed().thenComparingInt(Found::promotion));
        var left = pieces.clone();
        for (var promotion : grouped) {
            offer(queue, new Found(promotion, groups(promotion, left, apart), 0));
        }
        var chosen = new ArrayList<Grouped>();
        while (!queue.isEmpty()) {
            var first = queue.remove();
            if (first.round() < chosen.size()) {
                offer(queue, new Found(first.promotion(), groups(first.promotion(), left, apart), chosen.size()));
            } else {
                take(left, first.grouping());
                chosen.add(new Grouped(first.promotion(), first.grouping()));
            }
        }
        return plan(chosen);
    }

    private static void offer(PriorityQueue<Found> queue, Found found) {
        if (found.grouping().gain() > 0) {
            queue.add(found);
        }
    }

    private static void take(long[] left, Grouping grouping) {
        for (var line = 0; line < left.length; line++) {
            left[line] -= grouping.taken()[line];
        }
    }

    private Plan plan(List<Grouped> groups) {
        var left = pieces.clone();
        groups.forEach(group -> take(left, group.grouping()));
        var off = groups.stream().mapToLong(group -> group.grouping().off()).sum();
        for (var line = 0; line < lines.size(); line++) {
            off = Math.addExact(off, byItself(line, left));
        }
        return new Plan(groups, left, off);
    }

    /// What is taken off the part of a line that is in no group.
    private long byItself(int line, long[] left) {
        return left[line] == pieces[line] ? whole[line] : singles.get(line).offPieces(left[line]);
    }

    private List<AppliedPromotion> applied(Plan plan) {
        return IntStream.range(0, promotions.size())
                .mapToObj(promotion -> new AppliedPromotion(
                        promotions.get(promotion),
                        Stream.concat(ofGroups(plan, promotion).stream(), single(plan, promotion).stream())
                                .toList()))
                .filter(applied -> !applied.shares().isEmpty())
                .toList();
    }

    private List<Share> single(Plan plan, int promotion) {
        return IntStream.range(0, lines.size())
                .filter(line ->
                        promotions.get(promotion).equals(singles.get(line).promotion()))
                .mapToObj(line -> new Share(line, Money.ofCents(byItself(line, plan.left()))))
                .filter(share -> share.amount().isPositive())
                .toList();
    }

    private List<Share> ofGroups(Plan plan, int promotion) {
        return plan.groups().stream()
                .filter(group -> group.promotion() == promotion)
                .flatMap(group -> spread(group.grouping()).stream())
                .toList();
    }

    /// Spreads what is taken off over the lines, in proportion to what they cost, by the largest remainders: what
    /// comes back is then worth what was paid for it, and each VAT rate has its part.
    private List<Share> spread(Grouping grouping) {
        record Part(int line, long cents, BigInteger remainder) {}
        var worth = BigInteger.valueOf(Math.max(1, grouping.worth()));
        var parts = IntStream.range(0, lines.size())
                .filter(line -> grouping.taken()[line] > 0)
                .mapToObj(line -> {
                    var cost = BigInteger.valueOf(grouping.taken()[line])
                            .multiply(BigInteger.valueOf(
                                    lines.get(line).unitPrice().cents()));
                    var exact =
                            cost.multiply(BigInteger.valueOf(grouping.off())).divideAndRemainder(worth);
                    return new Part(line, exact[0].longValueExact(), exact[1]);
                })
                .sorted(Comparator.comparing(Part::remainder).reversed())
                .toList();
        var rest = grouping.off() - parts.stream().mapToLong(Part::cents).sum();
        return IntStream.range(0, parts.size())
                .mapToObj(at -> new Share(
                        parts.get(at).line(), Money.ofCents(parts.get(at).cents() + (at < rest ? 1 : 0))))
                .filter(share -> share.amount().isPositive())
                .sorted(Comparator.comparingInt(Share::line))
                .toList();
    }
}
