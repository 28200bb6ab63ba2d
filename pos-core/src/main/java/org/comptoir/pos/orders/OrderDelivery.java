package org.comptoir.pos.orders;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.till.SaleNumber;
import org.hibernate.StatelessSession;

/// What one sale hands over of an order, line by line of what was agreed.
final class OrderDelivery {

    /// Of what is weighed a rest of less than this part is none: nobody cuts a second time to the gram.
    private static final long WEIGHED_REST = 10;

    private final List<OrderLineRow> agreed;
    private final Map<Long, Quantity> left = new LinkedHashMap<>();
    private final Map<Long, Quantity> delivered = new LinkedHashMap<>();

    private OrderDelivery(List<OrderLineRow> agreed, List<OrderDeliveryRow> before) {
        this.agreed = agreed;
        agreed.forEach(line -> left.put(line.id, new Quantity(line.quantityThousandths)));
        before.forEach(
                row -> left.merge(row.orderLineId, new Quantity(row.quantityThousandths).negate(), Quantity::plus));
    }

    /// @param order locked, so that nobody else hands over of it meanwhile
    static OrderDelivery of(StatelessSession session, SalesOrderRow order) {
        var found = OrderReader.found(session, List.of(order));
        return new OrderDelivery(
                found.lines().getOrDefault(order.id, List.of()),
                found.deliveries().values().stream().flatMap(Collection::stream).toList());
    }

    /// Takes the lines of a ticket off what is left. What nobody has to allow must have been agreed and be left; at a
    /// price of today anything may be sold, and counts as handed over as far as it is of the order.
    boolean isAsAgreed(List<BasketLine> lines) {
        var fixed = lines.stream().filter(OrderDelivery::isPriceFixed).toList();
        for (var line : fixed) {
            if (take(line, row -> Money.ofCents(row.unitPriceCents).equals(line.unitPrice()))
                    .isPositive()) {
                return false;
            }
        }
        for (var line : lines) {
            if (!isPriceFixed(line)) {
                take(line, row -> true);
            }
        }
        settle();
        return true;
    }

    private static boolean isPriceFixed(BasketLine line) {
        return line.item() instanceof ArticleItem article && article.isPriceFixed();
    }

    /// @return what is not left any more
    private Quantity take(BasketLine line, Predicate<OrderLineRow> condition) {
        var wanted = line.quantity();
        if (line.item() instanceof ArticleItem article) {
            for (var row : agreed) {
                var there = left.getOrDefault(row.id, Quantity.ZERO);
                var taken = there.compareTo(wanted) < 0 ? there : wanted;
                if (row.articleId == article.id().value() && condition.test(row) && taken.isPositive()) {
                    wanted = wanted.minus(taken);
                    hand(row, taken);
                }
            }
        }
        return wanted;
    }

    private void hand(OrderLineRow row, Quantity taken) {
        delivered.merge(row.id, taken, Quantity::plus);
        left.merge(row.id, taken.negate(), Quantity::plus);
    }

    /// What is weighed is never as agreed to the gram: a small rest counts as handed over, after all pieces were.
    private void settle() {
        for (var row : agreed) {
            var rest = left.getOrDefault(row.id, Quantity.ZERO);
            if (row.soldBy == SoldBy.WEIGHT
                    && delivered.containsKey(row.id)
                    && rest.isPositive()
                    && rest.thousandths() * WEIGHED_REST < row.quantityThousandths) {
                delivered.merge(row.id, rest, Quantity::plus);
                left.put(row.id, Quantity.ZERO);
            }
        }
    }

    /// Whether nothing is left.
    boolean isComplete() {
        return left.values().stream().noneMatch(Quantity::isPositive);
    }

    List<OrderDeliveryRow> rows(SaleNumber sale) {
        var rows = new ArrayList<OrderDeliveryRow>();
        delivered.forEach((line, quantity) -> rows.add(new OrderDeliveryRow(line, sale, quantity)));
        return rows;
    }
}
