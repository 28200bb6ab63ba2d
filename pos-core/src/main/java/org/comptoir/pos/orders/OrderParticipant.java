package org.comptoir.pos.orders;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.comptoir.pos.money.Money;
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

/// Keeps what a sale hands over of orders, in its transaction, and closes those of which nothing is left: whichever
/// till is second is refused. It also keeps which deposits a sale took, and that none is spent on something else while
/// its goods are put aside.
public final class OrderParticipant implements SaleParticipant {

    @Override
    public ParticipantResult participate(StatelessSession session, SaleInProgress sale) {
        var refused = takeDeposits(session, sale);
        if (refused.isPresent()) {
            return refused.get();
        }
        for (var ordered : ordered(sale).entrySet()) {
            var order = Orders.lock(session, ordered.getKey());
            if (order.isEmpty() || order.get().state != State.OPEN) {
                return new OrderRefused(ordered.getKey(), OrderObjection.NOT_OPEN);
            }
            var delivery = OrderDelivery.of(session, order.get());
            if (!delivery.isAsAgreed(ordered.getValue())) {
                return new OrderRefused(ordered.getKey(), OrderObjection.NOT_AS_AGREED);
            }
            session.insertMultiple(delivery.rows(sale.number()));
            if (delivery.isComplete()) {
                close(session, order.get(), sale);
            }
        }
        return spentElsewhere(session, sale)
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

    private static void close(StatelessSession session, SalesOrderRow order, SaleInProgress sale) {
        order.state = State.SOLD;
        order.closedAt = sale.soldAt();
        order.closedBy = sale.staffName();
        order.saleTill = sale.number().till().value();
        order.saleNumber = sale.number().number();
        session.update(order);
    }

    /// The first order that is still open and whose deposits would pay more than its own goods.
    private static Optional<OrderNumber> spentElsewhere(StatelessSession session, SaleInProgress sale) {
        return session
                .createSelectionQuery(
                        "select o.kind, o.till, o.number, sum(m.amountCents) from VoucherMovement m"
                                + " join OrderDepositRow d on d.voucherId = m.voucherId"
                                + " join SalesOrderRow o on o.id = d.orderId"
                                + " where m.saleTill = :till and m.saleNumber = :number and m.reason = REDEEM"
                                + " and o.state = OPEN group by o.id, o.kind, o.till, o.number order by o.id",
                        Object[].class)
                .setParameter("till", sale.number().till().value())
                .setParameter("number", sale.number().number())
                .getResultList()
                .stream()
                .filter(row -> Money.ofCents(-((Number) row[3]).longValue()).compareTo(goods(sale, number(row))) > 0)
                .map(OrderParticipant::number)
                .findFirst();
    }

    private static OrderNumber number(Object[] row) {
        return new OrderNumber((OrderNumber.Kind) row[0], new TillId((String) row[1]), (Long) row[2]);
    }

    /// What the sale asks for goods of an order, before points lower it: so the deposit was reckoned.
    private static Money goods(SaleInProgress sale, OrderNumber order) {
        var goods = Money.ZERO;
        for (var i = 0; i < sale.basket().size(); i++) {
            if (sale.basket().get(i).item() instanceof ArticleItem article
                    && article.order() != null
                    && article.order().order().equals(order)) {
                var line = sale.lines().get(i);
                goods = goods.plus(line.total()).plus(line.reducedByPoints());
            }
        }
        return goods;
    }
}
