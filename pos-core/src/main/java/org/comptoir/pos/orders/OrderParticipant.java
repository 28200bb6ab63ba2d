package org.comptoir.pos.orders;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.orders.SalesOrderRow.State;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.sales.OrderObjection;
import org.comptoir.pos.sales.ParticipantResult;
import org.comptoir.pos.sales.ParticipantResult.OrderRefused;
import org.comptoir.pos.sales.SaleInProgress;
import org.comptoir.pos.sales.SaleParticipant;
import org.comptoir.pos.till.OrderNumber;
import org.comptoir.pos.till.TillId;
import org.hibernate.StatelessSession;

/// Closes the orders whose goods are sold, in the sale's transaction: whichever till is second is refused. It also
/// keeps
/// which deposits a sale took, and that none is spent on something else while its goods are put aside.
public final class OrderParticipant implements SaleParticipant {

    /// What two lines at one agreed price have in common.
    private record Agreed(long article, Money unitPrice) {}

    @Override
    public ParticipantResult participate(StatelessSession session, SaleInProgress sale) {
        var refused = takeDeposits(session, sale);
        if (refused.isPresent()) {
            return refused.get();
        }
        var closed = new HashSet<Long>();
        for (var ordered : ordered(sale).entrySet()) {
            var order = Orders.lock(session, ordered.getKey());
            if (order.isEmpty() || order.get().state != State.OPEN) {
                return new OrderRefused(ordered.getKey(), OrderObjection.NOT_OPEN);
            }
            if (!isAsAgreed(session, order.get(), ordered.getValue())) {
                return new OrderRefused(ordered.getKey(), OrderObjection.NOT_AS_AGREED);
            }
            close(session, order.get(), sale);
            closed.add(order.get().id);
        }
        return spentElsewhere(session, sale, closed)
                .<ParticipantResult>map(order -> new OrderRefused(order, OrderObjection.DEPOSIT_BOUND))
                .orElseGet(ParticipantResult.Nothing::new);
    }

    private static Optional<OrderRefused> takeDeposits(StatelessSession session, SaleInProgress sale) {
        for (var i = 0; i < sale.basket().size(); i++) {
            if (sale.basket().get(i).item() instanceof VoucherItem voucher && voucher.deposit() != null) {
                var order = Orders.lock(session, voucher.deposit());
                if (order.isEmpty() || order.get().state != State.OPEN) {
                    return Optional.of(new OrderRefused(voucher.deposit(), OrderObjection.NOT_OPEN));
                }
                var issued = Objects.requireNonNull(sale.lines().get(i).voucher());
                session.insert(new OrderDepositRow(order.get().id, issued.value()));
            }
        }
        return Optional.empty();
    }

    /// By order, in the order of the ticket.
    private static Map<OrderNumber, List<BasketLine>> ordered(SaleInProgress sale) {
        var ordered = new LinkedHashMap<OrderNumber, List<BasketLine>>();
        for (var line : sale.basket()) {
            if (line.item() instanceof ArticleItem article && article.order() != null) {
                ordered.computeIfAbsent(article.order().order(), order -> new ArrayList<>())
                        .add(line);
            }
        }
        return ordered;
    }

    /// What nobody has to allow must have been agreed.
    private static boolean isAsAgreed(StatelessSession session, SalesOrderRow order, List<BasketLine> lines) {
        var left = new LinkedHashMap<Agreed, Quantity>();
        OrderReader.lines(session, order.id)
                .forEach(row -> left.merge(
                        new Agreed(row.articleId, Money.ofCents(row.unitPriceCents)),
                        new Quantity(row.quantityThousandths),
                        Quantity::plus));
        for (var line : lines) {
            if (line.item() instanceof ArticleItem article && article.isPriceFixed()) {
                left.merge(
                        new Agreed(article.id().value(), line.unitPrice()),
                        line.quantity().negate(),
                        Quantity::plus);
            }
        }
        return left.values().stream().noneMatch(Quantity::isNegative);
    }

    private static void close(StatelessSession session, SalesOrderRow order, SaleInProgress sale) {
        order.state = State.SOLD;
        order.closedAt = sale.soldAt();
        order.closedBy = sale.staffName();
        order.saleTill = sale.number().till().value();
        order.saleNumber = sale.number().number();
        session.update(order);
    }

    /// The first order that is still open and of which the sale spends a deposit.
    private static Optional<OrderNumber> spentElsewhere(
            StatelessSession session, SaleInProgress sale, Set<Long> closed) {
        return session
                .createSelectionQuery(
                        "select o.id, o.kind, o.till, o.number from VoucherMovement m"
                                + " join OrderDepositRow d on d.voucherId = m.voucherId"
                                + " join SalesOrderRow o on o.id = d.orderId"
                                + " where m.saleTill = :till and m.saleNumber = :number and m.reason = REDEEM"
                                + " and o.state = OPEN order by o.id",
                        Object[].class)
                .setParameter("till", sale.number().till().value())
                .setParameter("number", sale.number().number())
                .getResultList()
                .stream()
                .filter(row -> !closed.contains((Long) row[0]))
                .map(row -> new OrderNumber((OrderNumber.Kind) row[1], new TillId((String) row[2]), (Long) row[3]))
                .findFirst();
    }
}
