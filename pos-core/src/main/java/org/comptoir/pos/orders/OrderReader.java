package org.comptoir.pos.orders;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.pos.database.Chunks;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.till.OrderNumber;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.vouchers.Voucher;
import org.comptoir.pos.vouchers.VoucherId;
import org.comptoir.pos.vouchers.Vouchers;
import org.hibernate.StatelessSession;

/// Reads orders with their lines and deposits.
record OrderReader(Vouchers vouchers, LocalDate today) {

    /// What was read of them in one transaction.
    record Found(
            List<SalesOrderRow> rows,
            Map<Long, List<OrderLineRow>> lines,
            Map<Long, List<OrderDeliveryRow>> deliveries,
            Map<Long, List<VoucherId>> deposits) {

        List<OrderLine> linesOf(SalesOrderRow order) {
            return rowsOf(order).map(row -> row.line(delivered(row))).toList();
        }

        private Stream<OrderLineRow> rowsOf(SalesOrderRow order) {
            return lines.getOrDefault(order.id, List.of()).stream();
        }

        private Quantity delivered(OrderLineRow line) {
            return deliveries.getOrDefault(line.id, List.of()).stream()
                    .map(row -> new Quantity(row.quantityThousandths))
                    .reduce(Quantity.ZERO, Quantity::plus);
        }

        List<SaleNumber> salesOf(SalesOrderRow order) {
            return rowsOf(order)
                    .flatMap(line -> deliveries.getOrDefault(line.id, List.of()).stream())
                    .sorted(Comparator.comparing(delivery -> delivery.id))
                    .map(OrderDeliveryRow::sale)
                    .distinct()
                    .toList();
        }
    }

    static Optional<SalesOrderRow> row(StatelessSession session, OrderNumber number) {
        return session.createSelectionQuery(
                        "from SalesOrderRow where kind = :kind and till = :till and number = :number",
                        SalesOrderRow.class)
                .setParameter("kind", number.kind())
                .setParameter("till", number.till().value())
                .setParameter("number", number.number())
                .uniqueResultOptional();
    }

    static Found found(StatelessSession session, List<SalesOrderRow> rows) {
        var lines = new HashMap<Long, List<OrderLineRow>>();
        var deliveries = new HashMap<Long, List<OrderDeliveryRow>>();
        var deposits = new HashMap<Long, List<VoucherId>>();
        for (var ids : Chunks.of(rows.stream().map(row -> row.id).toList())) {
            lines.putAll(session
                    .createSelectionQuery(
                            "from OrderLineRow where orderId in :orders order by orderId, position", OrderLineRow.class)
                    .setParameterList("orders", ids)
                    .getResultList()
                    .stream()
                    .collect(Collectors.groupingBy(row -> row.orderId)));
            deliveries.putAll(session
                    .createSelectionQuery(
                            "select d from OrderDeliveryRow d join OrderLineRow l on l.id = d.orderLineId"
                                    + " where l.orderId in :orders order by d.id",
                            OrderDeliveryRow.class)
                    .setParameterList("orders", ids)
                    .getResultList()
                    .stream()
                    .collect(Collectors.groupingBy(row -> row.orderLineId)));
            deposits.putAll(session
                    .createSelectionQuery(
                            "from OrderDepositRow where orderId in :orders order by id", OrderDepositRow.class)
                    .setParameterList("orders", ids)
                    .getResultList()
                    .stream()
                    .collect(Collectors.groupingBy(
                            row -> row.orderId,
                            Collectors.mapping(row -> new VoucherId(row.voucherId), Collectors.toList()))));
        }
        return new Found(rows, lines, deliveries, deposits);
    }

    List<SalesOrder> orders(Found found) {
        var paid = vouchers.withIds(
                found.deposits().values().stream().flatMap(List::stream).toList());
        return found.rows().stream()
                .map(row -> row.order(
                        today,
                        found.linesOf(row),
                        found.deposits().getOrDefault(row.id, List.of()).stream()
                                .map(id -> deposit(Objects.requireNonNull(paid.get(id))))
                                .toList(),
                        found.salesOf(row)))
                .toList();
    }

    private static OrderDeposit deposit(Voucher voucher) {
        return new OrderDeposit(
                voucher.code(),
                voucher.face(),
                voucher.balance(),
                Objects.requireNonNull(voucher.saleNumber()),
                voucher.issuedAt());
    }
}
