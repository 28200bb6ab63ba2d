package org.comptoir.pos.orders;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comptoir.pos.database.Chunks;
import org.comptoir.pos.till.OrderNumber;
import org.comptoir.pos.vouchers.Voucher;
import org.comptoir.pos.vouchers.VoucherId;
import org.comptoir.pos.vouchers.Vouchers;
import org.hibernate.StatelessSession;

/// Reads orders with their lines and deposits.
record OrderReader(Vouchers vouchers, LocalDate today) {

    /// What was read of them in one transaction.
    record Found(List<SalesOrderRow> rows, Map<Long, List<OrderLine>> lines, Map<Long, List<VoucherId>> deposits) {}

    static Optional<SalesOrderRow> row(StatelessSession session, OrderNumber number) {
        return session.createSelectionQuery(
                        "from SalesOrderRow where kind = :kind and till = :till and number = :number",
                        SalesOrderRow.class)
                .setParameter("kind", number.kind())
                .setParameter("till", number.till().value())
                .setParameter("number", number.number())
                .uniqueResultOptional();
    }

    static List<OrderLineRow> lines(StatelessSession session, long order) {
        return session.createSelectionQuery(
                        "from OrderLineRow where orderId = :order order by position", OrderLineRow.class)
                .setParameter("order", order)
                .getResultList();
    }

    static Found found(StatelessSession session, List<SalesOrderRow> rows) {
        var lines = new HashMap<Long, List<OrderLine>>();
        var deposits = new HashMap<Long, List<VoucherId>>();
        for (var ids : Chunks.of(rows.stream().map(row -> row.id).toList())) {
            lines.putAll(session
                    .createSelectionQuery(
                            "from OrderLineRow where orderId in :orders order by orderId, position", OrderLineRow.class)
                    .setParameterList("orders", ids)
                    .getResultList()
                    .stream()
                    .collect(Collectors.groupingBy(
                            row -> row.orderId, Collectors.mapping(OrderLineRow::line, Collectors.toList()))));
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
        return new Found(rows, lines, deposits);
    }

    List<SalesOrder> orders(Found found) {
        var paid = vouchers.withIds(
                found.deposits().values().stream().flatMap(List::stream).toList());
        return found.rows().stream()
                .map(row -> row.order(
                        today,
                        found.lines().getOrDefault(row.id, List.of()),
                        found.deposits().getOrDefault(row.id, List.of()).stream()
                                .map(id -> deposit(Objects.requireNonNull(paid.get(id))))
                                .toList()))
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
